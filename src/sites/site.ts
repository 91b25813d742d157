/** A message of the conversation, as the page shows it. */
export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
  /** ISO 8601 time, where the page shows one. */
  readonly at?: string;
}

/** Who reads what a box writes. `unknown` is treated as a note: in doubt, silence. */
export type Mode = 'reply' | 'note' | 'unknown';

/** What one helpdesk's pages tell beyond the text box. Reads the page, keeps nothing. */
export interface Site {
  readonly id: string;
  /** By address, and by the page's own marks for helpdesks that run anywhere. Asked anew for every box. */
  matches(url: URL, page: Document): boolean;
  /** `box` is the text box, or the frame element that it stands in: always an element of the page itself. */
  mode(box: Element): Mode;
  /** Names the conversation that the page shows; `undefined` where it shows none or several. */
  conversation(url: URL, page: Document): string | undefined;
  /** The conversation, oldest message first, without internal notes; empty where the page does not show it. */
  messages(page: Document): readonly Message[];
}
