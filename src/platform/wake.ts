/**
 * Asks the background to start the linter in this frame; gives whether somebody heard it. Stands apart from the other
 * messages, and without the promises of the other rooms, because the sentinel that calls it is in every frame.
 */
export function wake(): Promise<boolean> {
  return new Promise((heard) => {
    try {
      chrome.runtime.sendMessage({ name: 'wake', ask: {} }, (answer) =>
        heard(!chrome.runtime.lastError && Boolean(answer)),
      );
    } catch {
      // The extension was updated or removed under this script.
      heard(false);
    }
  });
}
