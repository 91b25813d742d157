/** Bytes that one more of something costs, by the difference that many of them make. */
export function heapOf(make: () => unknown, times = 8): number {
  const used = () => {
    for (let i = 0; i < 3; i++) global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  make();
  const before = used();
  const kept = Array.from({ length: times }, make);
  const after = used();
  if (kept.includes(undefined)) throw new Error('nothing made');
  return (after - before) / times;
}
