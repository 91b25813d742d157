/** A message of the conversation, as the page shows it. */
export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
  /** ISO 8601 time, where the page shows one. */
  readonly at?: string;
}

/** Who reads what a box writes. `unknown` is treated as a note: in doubt, silence. */
export type Mode = 'reply' | 'note' | 'unknown';

/** A key that sends what the box holds; `Mod` is Ctrl, or Command on a Mac. */
export type SendKey = 'Enter' | 'Mod+Enter';

/** Names as the page shows them. */
export interface People {
  readonly agent?: string;
  readonly customer?: string;
}

/**
 * What one helpdesk's pages tell beyond the text box. Reads the page, keeps nothing. `box` is the text box, or the
 * outermost frame element that it stands in: always an element of the page itself. Facts and their sources stand in the
 * file of each site; names that change with every build or every language are never the only key.
 */
export interface Site {
  readonly id: string;
  /** The product, as its maker writes it. */
  readonly name: string;
  /** Match patterns of the addresses where its maker runs it; empty for what runs anywhere. */
  readonly hosts: readonly string[];
  /** By address, or by the page's own marks for what runs anywhere. Asked anew for every box. */
  matches(url: URL, page: Document): boolean;
  mode(box: Element): Mode;
  /** Names the conversation that the box belongs to; `undefined` where the page does not tell. */
  conversation(box: Element): string | undefined;
  /** The conversation, oldest message first, without internal notes; empty where the page does not show it. */
  messages(box: Element): readonly Message[];
  /** What sends the text of this box when it is pressed; empty where that is not sure. */
  sendButtons(box: Element): readonly Element[];
  readonly sendKeys: readonly SendKey[];
  people(box: Element): People;
}
