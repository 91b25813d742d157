import type { Message, Mode, People } from '../../../src/sites/site';

/** A page in the shape of a helpdesk, and what is known about its reply box. */
export interface Replica {
  /** Name of the file under `tests/fixtures/replicas`. */
  readonly page: string;
  /** Id of the site that should recognise it. */
  readonly site: string;
  /** Where the product shows such a page; what runs anywhere is on loopback. */
  readonly address: string;
  /** The reply box, or the frame of the page that it stands in. */
  readonly box: string;
  readonly mode: Mode;
  readonly conversation?: string;
  readonly messages: readonly Message[];
  /** What the buttons that send are called. */
  readonly send: readonly string[];
  readonly people: People;
  /** What a press on the product's own switch does to the page: first to a note, then back. */
  readonly turns?: { readonly toNote: string; readonly back: string };
  /** Only the address of the product is known; the rest of the page is made up. */
  readonly madeUp?: true;
}

const customer = 'The kettle you sent is broken.';

/** What most replicas show: a customer who complains. */
export const complaint: readonly Message[] = [{ from: 'customer', text: customer }];
/** And an agent who has answered. */
export const talk: readonly Message[] = [...complaint, { from: 'agent', text: 'I will check.' }];
/** The same where the page shows when it was said. */
export const timedTalk: readonly Message[] = [
  { from: 'customer', text: customer, at: '2026-05-01T10:00:00.000Z' },
  { from: 'agent', text: 'I will check.', at: '2026-05-01T10:30:00.000Z' },
];
/** The customer's name, where the page shows it. */
export const ana: People = { customer: 'Ana Pop' };
/** A page that tells nothing but its address. */
export const silent = { messages: [], send: [], people: {} } as const;
