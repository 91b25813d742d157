import type { Frame, Page } from 'puppeteer-core';
import type { TextPart } from '../../support/mail';

/** A language of the seeded complaints. */
export type Lang = 'en' | 'pt' | 'fa';

/** One kind of text box of one real helpdesk, and how an agent works in it. */
export interface Helpdesk {
  /** For titles and pictures: `request-tracker-rich`. */
  readonly name: string;
  readonly rich: boolean;
  /** Languages of the complaints that are answered in it. */
  readonly langs: readonly Lang[];
  /** Folder with the mails that went out. */
  readonly outbox: string;
  login(page: Page): Promise<void>;
  /** Goes to where a complaint is answered; the box holds the customer's words as a quote, and a signature. */
  answer(page: Page, lang: Lang): Promise<void>;
  /** Puts the caret into an empty line at the start of the box, and gives the document that the box stands in. */
  focus(page: Page): Promise<Frame>;
  /** What the box holds, by the helpdesk's own account: HTML of a rich one, text of a plain one. */
  data(page: Page): Promise<string>;
  /** Presses the button. */
  send(page: Page): Promise<void>;
  /** Makes mails go out that wait in a queue, where the helpdesk has one. */
  deliver?(): void;
  /** The part of the mail that has to carry what the box held, byte for byte. */
  mailed(data: string): TextPart;
}
