/** The screens of an open pack. */
export const tabs = ['rules', 'playbooks', 'snippets', 'words', 'settings', 'tests', 'backtest', 'learn'] as const;
export type Tab = (typeof tabs)[number];

/** Where in the studio one is; without a draft at the list of packs. It stands in the address, so that a reload stays. */
export interface Route {
  readonly draft?: string;
  readonly tab: Tab;
  /** What is open on the screen: `rules:acme/loyalty`, `concepts:apology`, the id of a playbook. */
  readonly open?: string;
}

/** Reads the part of an address behind `#`. */
export function readRoute(hash: string): Route {
  const [draft, tab, open] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  if (!draft) return { tab: 'rules' };
  return { draft, tab: tabs.find((one) => one === tab) ?? 'rules', ...(open && { open }) };
}

/** The inverse of `readRoute`. */
export function writeRoute({ draft, tab, open }: Route): string {
  if (!draft) return '#';
  return `#/${[draft, tab, ...(open ? [open] : [])].map(encodeURIComponent).join('/')}`;
}
