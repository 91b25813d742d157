/** Offers text as a file to save, in UTF-8, under a name that the agent can still change. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by then; the bytes themselves need not stay.
  requestAnimationFrame(() => URL.revokeObjectURL(url));
}
