/** The switch of Zendesk renames itself, in the language of the agent. */
export function zendeskTurns(note: string, reply: string): { readonly toNote: string; readonly back: string } {
  const rename = (to: string) => `{
    const button = document.querySelector('[data-test-id="omnichannel-channel-switcher-button"]');
    button.setAttribute('aria-label', ${JSON.stringify(to)});
    button.textContent = ${JSON.stringify(to)};
  }`;
  return { toNote: rename(note), back: rename(reply) };
}

/** The editor of a note is called so. */
export function helpScoutTurns(): { readonly toNote: string; readonly back: string } {
  const become = (kind: string, label: string) => `{
    const box = document.querySelector('[data-slate-editor]');
    box.dataset.testid = '${kind}-editor';
    box.setAttribute('aria-label', '${label} Editor');
  }`;
  return { toNote: become('note', 'Note'), back: become('reply', 'Reply') };
}

/** One of two tabs is chosen. */
export function jiraTurn(selected: number): string {
  return `for (const tab of [0, 1])
    document.querySelector('#comment-editor-container-tabs-' + tab).setAttribute('aria-selected', String(tab === ${selected}))`;
}
