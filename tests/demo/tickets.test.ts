import { describe, expect, it } from 'vitest';
import { ticketById, tickets } from '../../src/demo/desk/tickets';

const newest = tickets.map((ticket) => ticket.messages.at(-1)?.ago ?? Number.NaN);

describe('the demo inbox', () => {
  it('holds complaints in all languages, Portuguese from both sides of the ocean', () => {
    expect(new Set(tickets.map((ticket) => ticket.lang))).toEqual(new Set(['en', 'ro', 'pt-BR', 'pt-PT', 'fa', 'mn']));
    expect(tickets.length).toBeGreaterThanOrEqual(10);
  });

  it('finds a ticket by its id, which is its own', () => {
    for (const ticket of tickets) expect(ticketById(ticket.id)).toBe(ticket);
    expect(ticketById('nothing')).toBeUndefined();
  });

  it('shows the newest complaint first, and every thread from old to new with the customer at its end', () => {
    expect(newest).toEqual([...newest].sort((a, b) => a - b));
    for (const { messages } of tickets) {
      const agos = messages.map((message) => message.ago);
      expect(agos).toEqual([...agos].sort((a, b) => b - a));
      expect(messages.at(-1)?.from).toBe('customer');
    }
  });
});
