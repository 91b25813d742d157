/** What brings the agent back to a page: nobody tells a script that its extension was switched off or taken away. */
const SIGNS = ['visibilitychange', 'focus', 'pointermove', 'keydown'] as const;

/** Looks, whenever the agent comes back or does something, whether the extension is still there. */
export function watchForEnd(view: Window, look: () => void, signal: AbortSignal): void {
  for (const type of SIGNS) view.addEventListener(type, look, { capture: true, passive: true, signal });
}
