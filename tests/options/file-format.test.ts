import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { readSettingsFile, writeSettingsFile } = await import('../../src/options/file-format');
const { flawWords } = await import('../../src/options/flaw-words');

const bytes = (text: string) => new TextEncoder().encode(text);
const guardMode = fc.constantFrom('off' as const, 'remind' as const, 'ask' as const);
const time = fc.integer({ min: 0, max: 23 * 60 }).map((n) => n);
const clock = (n: number) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;

const hash = fc.stringMatching(/^[0-9a-f]{32}$/);
const wholes = fc.record(
  {
    settings: fc.record(
      {
        sites: fc.array(
          fc.record(
            { site: fc.domain(), on: fc.boolean(), playbook: fc.constantFrom('seven', 'heat') },
            { requiredKeys: ['site', 'on'] },
          ),
          { maxLength: 5 },
        ),
        guard: fc.record(
          {
            must: guardMode,
            should: guardMode,
            packs: fc.array(
              fc.record(
                { pack: fc.string({ maxLength: 20 }), must: guardMode, should: guardMode },
                { requiredKeys: ['pack'] },
              ),
              { maxLength: 3 },
            ),
          },
          { requiredKeys: ['must', 'should'] },
        ),
        playbook: fc.constantFrom('heat', 'eight'),
        languagesOff: fc.subarray(['en', 'ro', 'pt', 'fa', 'mn']),
        least: fc.constantFrom('must' as const, 'should' as const, 'hint' as const),
        interfaceLanguage: fc.constantFrom('', 'ro', 'fa'),
      },
      { requiredKeys: ['sites'] },
    ),
    hours: fc
      .record({ days: fc.subarray([0, 1, 2, 3, 4, 5, 6]), from: time, length: fc.integer({ min: 1, max: 59 }) })
      .map(({ days, from, length }) => ({ days, from: clock(from), to: clock(from + length) })),
    silenced: fc.record({
      salt: hash,
      words: fc.array(hash, { maxLength: 5 }),
      rules: fc.subarray(['jargon', 'acme/loyalty']),
    }),
  },
  { requiredKeys: ['settings'] },
);

describe('a settings file', () => {
  it('holds all settings and gives them back as they were', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        expect(readSettingsFile(bytes(writeSettingsFile(whole)))).toEqual({ ok: true, whole });
      }),
    );
  });

  it('is never read in part, and never throws, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), (content) => {
        const read = readSettingsFile(content);
        expect(read.ok || read.problems.every(({ line, column, remedy }) => line > 0 && column > 0 && remedy)).toBe(
          true,
        );
      }),
    );
  });

  const good = writeSettingsFile({
    settings: { sites: [{ site: 'desk.example', on: false }], guard: { must: 'ask', should: 'off' } },
    hours: { days: [1, 2], from: '09:00', to: '17:00' },
  });

  it.each([
    ['"ask"', '"always"', 12, 15, 'off, remind, ask'],
    ['"on": false', '"on": "no"', 8, 15, 'true or false'],
    ['"must"', '"musst"', 12, 7, '`must`'],
    ['"to": "17:00"', '"to": "08:00"', 22, 11, 'later than from'],
    ['"version": 1', '"version": 2', 3, 14, 'Update Replylint'],
    ['"replylint-settings"', '"something-else"', 2, 13, 'exported here'],
    ['"sites": [', '"sites": [[', 7, undefined, undefined],
    ['"from"', '"from": "10:00", "from"', 21, undefined, 'one of the two'],
  ])('with %s changed into %s is refused, with the place and what to do', (from, to, line, column, remedy) => {
    expect(good).toContain(from);
    const read = readSettingsFile(bytes(good.replace(from, to)));
    expect(read.ok).toBe(false);
    const [problem] = read.ok ? [] : read.problems;
    if (column !== undefined) expect([problem?.line, problem?.column]).toEqual([line, column]);
    expect(problem?.remedy).toContain(remedy ?? '');
    // In the language of the interface, too, without a word of the parsers' English.
    expect(problem && flawWords(problem.flaw)).not.toMatch(/undefined|\$\d/);
  });
});
