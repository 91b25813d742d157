/**
 * What `work` answers, and the milliseconds of processor time that this process needs for it. What a test says about
 * time holds on a busy machine too: there the clock on the wall tells of the other work.
 */
export const processorTime = <T>(work: () => T): { readonly answer: T; readonly ms: number } => {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  return { answer, ms: (user + system) / 1000 };
};
