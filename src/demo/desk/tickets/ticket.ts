/** The languages of the demo inbox, as BCP 47 tags. */
export type TicketLanguage = 'en' | 'ro' | 'pt-BR' | 'pt-PT' | 'fa' | 'mn';

/** One message of a thread; a note is read by the team only. `ago` counts minutes back from when the page opened. */
export interface Message {
  from: 'customer' | 'agent' | 'note';
  name: string;
  ago: number;
  text: string;
}

/** One complaint of the demo inbox, invented for it. `messages` run from old to new; `poor` is a reply one should not send. */
export interface Ticket {
  id: string;
  lang: TicketLanguage;
  customer: string;
  trade: string;
  channel: 'E-mail' | 'Chat' | 'Web form';
  status: 'New' | 'Open' | 'Solved';
  subject: string;
  messages: readonly Message[];
  poor: string;
}

/** The agent who works at the demo desk. */
export const agentName = 'Sam Keller';

/** Minutes in some hours; keeps the `ago` of a message readable. */
export const hours = (count: number): number => count * 60;

/** Minutes in some days. */
export const days = (count: number): number => hours(count * 24);
