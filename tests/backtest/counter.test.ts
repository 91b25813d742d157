import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/backtest/canonical';
import { Counter } from '../../src/backtest/counter';
import type { Readable } from '../../src/backtest/entry';
import { mergeTallies } from '../../src/backtest/merge';
import type { Tally } from '../../src/backtest/tally';
import { said, trial } from './counting';

function tallyOf(records: readonly Readable[], guards = trial.guards): Tally {
  const counter = new Counter({ ...trial, guards });
  for (const record of records) counter.add(record);
  return counter.tally;
}

describe('what a back-test counts', () => {
  it('counts replies, hits, languages and weeks for each rule', () => {
    const tally = tallyOf([
      said('alas, alas', { at: '2026-03-04T10:00:00Z', id: 7 }),
      said('alas', { at: '2026-03-08', draft: { reply: 'alas', lang: 'ro' } }),
      said('fine', { at: '2026-03-09' }),
      said('fine', { draft: { reply: 'fine', lang: 'xx' } }),
    ]);
    expect(tally.replies).toBe(4);
    expect(tally.languages).toEqual({ en: 2, ro: 1, unknown: 1 });
    expect(Object.keys(tally.weeks)).toEqual(['2026-03-02', '2026-03-09']);
    expect(tally.rules.alas).toMatchObject({
      replies: 2,
      hits: 3,
      languages: { en: 1, ro: 1 },
      weeks: { '2026-03-02': 2 },
    });
    expect(Object.values(tally.rules.alas?.samples ?? {})).toContainEqual({
      id: '7',
      lang: 'en',
      text: 'alas, alas',
      mark: [0, 4],
    });
  });

  it('tells what the guard would have held and what is at risk; a rule in the shadow does neither', () => {
    const { now } = tallyOf([said('alas'), said('hm'), said('psst'), said('fine')]);
    expect(now).toEqual({ hit: 2, findings: 2, heldMust: 1, heldShould: 2, atRisk: 1 });
  });

  it('counts as held what the guard takes notice of, as packs ask for it for their rules', () => {
    const records = [said('alas'), said('hm'), said('fine')];
    const held = (guards: typeof trial.guards) => {
      const { now, heldSamples } = tallyOf(records, guards);
      return [
        now.heldMust,
        now.heldShould,
        Object.values(heldSamples)
          .map(({ text }) => text)
          .sort(),
      ];
    };
    expect(held(new Map())).toEqual([1, 2, ['alas']]);
    expect(held(new Map([['alas', 'off']]))).toEqual([0, 1, []]);
    expect(held(new Map([['hm', 'ask']]))).toEqual([2, 2, ['alas', 'hm']]);
    expect(held(new Map([['hm', 'off']]))).toEqual([1, 1, ['alas']]);
  });

  it('tells what changes against the pack in use', () => {
    const tally = tallyOf([said('alas hm'), said('gee'), said('hm hm')]);
    expect([tally.newly, tally.gone]).toEqual([1, 1]);
    expect(tally.rules.alas).toMatchObject({ newly: 1, gone: 0, repliesBefore: 0 });
    expect(tally.rules.gee).toMatchObject({ newly: 0, gone: 1, replies: 0, repliesBefore: 1 });
    expect(tally.rules.hm).toMatchObject({ newly: 0, gone: 0, replies: 2, repliesBefore: 2, hitsBefore: 3 });
    expect(Object.values(tally.rules.gee?.goneSamples ?? {})).toEqual([{ lang: 'en', text: 'gee', mark: [0, 3] }]);
  });

  it('counts records without a reply and those that could not be read apart', () => {
    const { replies, withoutReply, bad } = tallyOf([
      { line: 1, draft: { customer: 'hm' } },
      { line: 2, error: { code: 'json' } },
    ]);
    expect([replies, withoutReply, bad]).toEqual([0, 1, 1]);
  });

  it('keeps no more samples than it was told, and does not care who came first', () => {
    const records = Array.from({ length: 50 }, (_, n) => said(`alas number ${n}`));
    const samples = tallyOf(records).rules.alas?.samples ?? {};
    expect(Object.keys(samples)).toHaveLength(3);
    expect(canonical(tallyOf(records.toReversed()).rules.alas?.samples)).toBe(canonical(samples));
  });
});

const word = fc.constantFrom('alas', 'hm', 'psst', 'gee', 'fine', 'well');
const record: fc.Arbitrary<Readable> = fc.oneof(
  fc.record({ line: fc.nat(), error: fc.constant({ code: 'json' } as const) }),
  fc
    .tuple(fc.array(word, { maxLength: 4 }), fc.nat(30), fc.constantFrom('en', 'ro', 'xx'), fc.nat(9))
    .map(([words, day, lang, id]): Readable => {
      const at = `2026-01-${String(day + 1).padStart(2, '0')}`;
      return { line: 1, id, at, draft: { reply: `${words.join(' ')} ${id}`, lang } };
    }),
);

describe('merging', () => {
  it('gives what a single run gives, however the replies were dealt out and in whatever order they come back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(record, fc.nat(7)), { maxLength: 60 }), fc.array(fc.nat(7)), (dealt, order) => {
        const parts = [0, 1, 2, 3, 4, 5, 6, 7].map((part) =>
          tallyOf(dealt.filter(([, to]) => to === part).map(([one]) => one)),
        );
        for (const part of order) parts.push(...parts.splice(part % parts.length, 1));
        const merged = parts.reduce((sum, part) => mergeTallies(sum, part, trial.samples));
        expect(canonical(merged)).toBe(canonical(tallyOf(dealt.map(([one]) => one))));
      }),
      { numRuns: 300 },
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(fc.array(record), fc.array(record), fc.array(record), (one, two, three) => {
        const [a, b, c] = [one, two, three].map((part) => tallyOf(part)) as [Tally, Tally, Tally];
        const left = mergeTallies(mergeTallies(a, b, 3), c, 3);
        expect(canonical(left)).toBe(canonical(mergeTallies(a, mergeTallies(b, c, 3), 3)));
      }),
    );
  });

  it('is not misled by a rule that is called like a field', () => {
    const counter = () => {
      const own = new Counter({
        ...trial,
        lint: (draft) => ({
          ...trial.lint(draft),
          findings: trial.lint(draft).findings.map((one) => ({ ...one, rule: 'samples' })),
        }),
      });
      own.add(said('alas'));
      return own.tally;
    };
    expect(mergeTallies(counter(), counter(), 3).rules.samples).toMatchObject({ replies: 2, hits: 2 });
  });
});
