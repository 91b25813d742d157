import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index';
import { found } from './marked';

/** The table of the page: a pattern, what it means, and samples in “ ” with the finds in bold. */
const rows = readFileSync('docs/patterns.md', 'utf8')
  .split('\n')
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
  .filter((cells) => cells.length === 5 && cells[3].startsWith('“'))
  .map(([, pattern, meaning, samples]) => ({
    pattern: pattern.slice(1, -1),
    language: /(Romanian|Portuguese|Persian|Mongolian)/.exec(meaning)?.[1] ?? 'English',
    samples: [...samples.matchAll(/“([^”]*)”/g)].map(([, sample]) => sample.replaceAll(/\*\*([^*]+)\*\*/g, '[[$1]]')),
  }));

const ids: Readonly<Record<string, string>> = {
  English: 'en',
  Romanian: 'ro',
  Portuguese: 'pt',
  Persian: 'fa',
  Mongolian: 'mn',
};

describe('the page of patterns tells the truth', () => {
  it('and has a row for each construct', () => expect(rows.length).toBeGreaterThanOrEqual(24));
  it.each(rows)('$pattern', ({ pattern, language, samples }) => {
    const spoken = languages.find(({ id }) => id === ids[language]);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples)
      expect(found([pattern], sample, { colleague: ['another operator'] }, spoken)).toBe(sample);
  });
});
