import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What is kept, and how often it was changed. */
const store = new Map<string, unknown>();
vi.mock('../../src/platform/store', () => ({
  kept: async (key: string) => structuredClone(store.get(key)),
  keep: async (changes: object) => {
    for (const [key, value] of Object.entries(changes)) store.set(key, structuredClone(value));
  },
}));

const { changeShelf, readShelf } = await import('../../src/background/packs/shelf');

beforeEach(() => store.clear());

describe('the shelf of packs', () => {
  it('that a later version has stored counts as empty, and nothing of it is touched (F09)', async () => {
    const later = { format: 2, packs: 'in another shape', pins: 7 };
    store.set('shelf', later);
    expect(await readShelf()).toMatchObject({ format: 1, packs: [], pins: [] });
    const change = changeShelf(async (shelf) => ({ shelf, answer: 'changed' }));
    await expect(change).rejects.toThrow('A newer Replylint');
    expect([...store]).toEqual([['shelf', later]]);
  });

  it('loses no change of two at once, and goes on after one that failed', async () => {
    const withPin = (pack: string) =>
      changeShelf(async (shelf) => ({
        shelf: { ...shelf, pins: [...shelf.pins, { pack, keys: [], sequence: 1, sha256: '' }] },
        answer: pack,
      }));
    const fails = changeShelf(async () => {
      throw new Error('no');
    });
    const [one, , other] = await Promise.allSettled([withPin('one'), fails, withPin('other')]);
    expect([one, other].map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await readShelf()).pins.map(({ pack }) => pack)).toEqual(['one', 'other']);
  });
});
