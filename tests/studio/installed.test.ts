import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/packs/pack';
import { parsePack } from '../../src/packs/parse';
import { rulesOf } from '../../src/studio/backtest/rules-of';
import { inheritedBy, know, testPack } from '../../src/studio/testing/test-pack';

const head = { format: 1, version: '1.0.0', sequence: 1, languages: ['en'] };
const rule = (id: string, words: string) => ({
  concepts: [{ id, kind: 'fault', phrases: { en: [words] } }],
  rules: [
    {
      ...{ id, kind: 'avoid', concept: id, level: 'must', source: 'Acme' },
      text: { en: { message: 'No.', why: 'It hurts.' } },
      examples: { en: { bad: [`Take [[${words}]].`], good: ['Here is your money.'] } },
    },
  ],
});
const file = (pack: object) => JSON.stringify({ ...head, ...pack });
const company = { id: 'acme', name: { en: 'Acme' }, ...rule('acme/points', 'loyalty points') };
const team = {
  ...{ id: 'acme-night', name: { en: 'Night shift' }, extends: ['acme'] },
  ...rule('acme-night/coffee', 'a free coffee'),
};

const read = (text: string): Pack => {
  const parsed = parsePack(new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};

describe('a pack that builds on an installed one', () => {
  const installed = read(file(company));

  beforeAll(() => know([installed]));
  afterAll(() => know([]));

  it('is tested with what it inherits', () => {
    expect(testPack(file(team), false)).toMatchObject({ problems: [], tried: 4, silent: [] });
    expect(inheritedBy(['acme'], ['en'])?.rules.map(({ id }) => id)).toEqual(['acme/points']);
  });

  it('is told apart from an older one of its own name', () => {
    know([installed, read(file({ ...team, ...rule('acme-night/tea', 'a free tea') }))]);
    expect(testPack(file(team), false)).toMatchObject({ problems: [], tried: 4 });
  });

  it('is back-tested beside the packs in use, and as something to compare with', () => {
    const tried = rulesOf({ text: file(team), packs: [installed] });
    const compared = rulesOf({ text: file(team), packs: [], known: [installed] });
    for (const rules of [tried, compared])
      expect(rules.ok && rules.rules.rules.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['acme/points', 'acme-night/coffee']),
      );
  });

  it('is refused in words where the other is not installed', () => {
    know([]);
    expect(testPack(file(team), false).problems[0]?.message).toContain('acme');
    expect(rulesOf({ text: file(team), packs: [] }).ok).toBe(false);
  });
});
