import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../src/background/promises/ledger';
import type { Promised } from '../../src/platform/promised';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { answered, heard, nextLook, overdue, untold, withTold } = await import('../../src/background/promises/ledger');
const { MOST_PROMISES } = await import('../../src/platform/promised');

const NOON = Date.UTC(2026, 10, 18, 12);
const MINUTE = 60_000;
const id = (n: number): string => n.toString(16).padStart(24, '0');

const made = (n: number, change: Partial<Promised> = {}): Promised => ({
  id: id(n),
  site: 'Zendesk',
  conversation: '1',
  url: 'https://desk.example/1',
  said: NOON,
  due: NOON + 60 * MINUTE,
  state: 'asked',
  ...change,
});
const open = (n: number, change: Partial<Promised> = {}): Promised => made(n, { state: 'open', ...change });

describe('a promise that is heard', () => {
  it('is kept once, however often the same send is heard', () => {
    const once = heard([], made(1));
    expect(heard(once, made(1))).toBe(once);
    expect(heard(once, made(2, { said: NOON + 3000, due: NOON + 60 * MINUTE + 3000 }))).toBe(once);
    expect(heard([made(1, { due: undefined })], made(2, { due: undefined, said: NOON + 9000 }))).toHaveLength(1);
  });

  it('is no new one when the same was promised in the conversation before', () => {
    const before = [open(1)];
    expect(heard(before, made(2, { said: NOON + 30 * MINUTE }))).toBe(before);
  });

  it('stands beside one for another time, or another conversation', () => {
    expect(heard([open(1)], made(2, { due: NOON + 90 * MINUTE }))).toHaveLength(2);
    expect(heard([made(1)], made(2, { conversation: '2' }))).toHaveLength(2);
    expect(heard([made(1)], made(2, { site: 'Front' }))).toHaveLength(2);
  });

  it('pushes out what nobody has answered for a month, and never an open promise', () => {
    const old = NOON - 31 * 24 * 60 * MINUTE;
    const ledger = [made(1, { said: old, conversation: 'a' }), open(2, { said: old, conversation: 'b' })];
    expect(heard(ledger, made(3)).map((each) => each.id)).toEqual([id(2), id(3)]);
  });

  it('finds room among too many: the unanswered go first', () => {
    const many = Array.from({ length: MOST_PROMISES }, (_, n) => open(n + 1, { conversation: `${n}` }));
    many[7] = made(8, { conversation: 'unanswered', said: NOON - MINUTE });
    const after = heard(many, made(999, { conversation: 'new' }));
    expect(after).toHaveLength(MOST_PROMISES);
    expect(after.some((each) => each.conversation === 'unanswered')).toBe(false);
    expect(after.at(-1)?.conversation).toBe('new');
  });
});

describe('an answer', () => {
  it('opens the promise at the chosen time, or ends it', () => {
    expect(answered([made(1)], id(1), NOON)).toEqual([open(1, { due: NOON })]);
    expect(answered([made(1)], id(1), undefined)).toEqual([]);
    expect(answered([made(1)], id(7), NOON)).toEqual([made(1)]);
  });

  it('makes no second promise of one that is open for that time', () => {
    expect(answered([open(1), made(2, { due: undefined })], id(2), NOON + 60 * MINUTE)).toEqual([open(1)]);
  });

  it('lets a postponed promise be told again', () => {
    const told = withTold([open(1)], [open(1)]);
    const later = NOON + 120 * MINUTE;
    expect(untold(told, later)).toEqual([]);
    expect(untold(answered(told, id(1), later), later)).toMatchObject([{ id: id(1), due: later }]);
  });
});

describe('what is due', () => {
  const ledger: Ledger = [
    open(1),
    open(2, { conversation: '2', due: NOON - MINUTE }),
    made(3, { conversation: '3', due: NOON - MINUTE }),
  ];

  it('are open promises only, the oldest first', () => {
    expect(overdue(ledger, NOON).map((each) => each.id)).toEqual([id(2)]);
    expect(overdue(ledger, NOON + 120 * MINUTE).map((each) => each.id)).toEqual([id(2), id(1)]);
  });

  it('is looked for at the next time, or after ten minutes: a clock may be set', () => {
    expect(nextLook([], NOON)).toBeUndefined();
    expect(nextLook([made(1)], NOON)).toBeUndefined();
    expect(nextLook([open(1, { due: NOON + MINUTE })], NOON)).toBe(NOON + MINUTE);
    expect(nextLook([open(1)], NOON)).toBe(NOON + 10 * MINUTE);
    expect(nextLook(withTold([open(1)], [open(1)]), NOON)).toBeUndefined();
  });

  it('is told once each, however the clock jumps, and never lost', () => {
    const times = fc.array(fc.integer({ min: NOON - 500 * MINUTE, max: NOON + 500 * MINUTE }), { minLength: 1 });
    const dues = fc.array(fc.integer({ min: NOON - 400 * MINUTE, max: NOON + 400 * MINUTE }), { maxLength: 8 });
    fc.assert(
      fc.property(times, dues, (clock, all) => {
        let now: Ledger = all.map((due, n) => open(n + 1, { due, conversation: `${n}` }));
        const told: string[] = [];
        for (const at of [...clock, NOON + 600 * MINUTE]) {
          const some = untold(now, at);
          told.push(...some.map((each) => each.id));
          now = withTold(now, some);
        }
        expect(told.sort()).toEqual(now.map((each) => each.id).sort());
        expect(nextLook(now, NOON)).toBeUndefined();
      }),
    );
  });
});
