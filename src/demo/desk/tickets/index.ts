import { english } from './en';
import { persian } from './fa';
import { mongolian } from './mn';
import { portuguese } from './pt';
import { romanian } from './ro';
import type { Ticket } from './ticket';

const newest = (ticket: Ticket): number => Math.min(...ticket.messages.map((message) => message.ago));

/** The whole demo inbox, the ticket with the newest message first. */
export const tickets: readonly Ticket[] = [...english, ...romanian, ...portuguese, ...persian, ...mongolian].sort(
  (a, b) => newest(a) - newest(b),
);

/** The ticket with this id, or undefined. */
export const ticketById = (id: string | null): Ticket | undefined => tickets.find((ticket) => ticket.id === id);
