/**
 * Gives a window of the world it runs in frames that come as soon as what waits before them is done, not 60 times a
 * second; `passed` hears of each. Refers to nothing outside of itself, so that a page can be given it too.
 */
export function quickFrames(view: Window, passed?: () => void): void {
  const waiting = new Map<number, FrameRequestCallback>();
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  port1.onmessage = ({ data }) => {
    const run = waiting.get(data);
    waiting.delete(data);
    passed?.();
    run?.(performance.now());
  };
  view.requestAnimationFrame = (run) => {
    waiting.set(++last, run);
    port2.postMessage(last);
    return last;
  };
  view.cancelAnimationFrame = (frame) => void waiting.delete(frame);
}
