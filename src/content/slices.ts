/** A frame of the page has 16 ms; ours is a part of it. */
const SLICE_MS = 5;

/** Does a long work in slices, between which the page lives. Ends early when the work throws. */
export async function inSlices(work: Iterable<void>, view: Window): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const _ of work) {
    if (performance.now() < until) continue;
    await new Promise((resume) => view.setTimeout(resume));
    until = performance.now() + SLICE_MS;
  }
}
