import { describe, expect, it } from 'vitest';
import {
  addUp,
  type CountsFile,
  countsCsv,
  readCounts,
  verdictOn,
  withFile,
  writeCounts,
} from '../../src/packs/counts';

const file = (from: string, shown: number, more: Partial<CountsFile> = {}): CountsFile => ({
  format: 1,
  kind: 'replylint-counts',
  from,
  since: '2026-11-01',
  until: '2026-11-22',
  counts: [{ rule: 'jargon', pack: 'team', version: '1.0.0', shown, fixed: 6, ignored: 4, sent: 0 }],
  ...more,
});

describe('counts of many agents', () => {
  it('are added up by rule and version', () => {
    expect(addUp([file('a', 10), file('b', 20)])).toMatchObject([{ rule: 'jargon', shown: 30, fixed: 12, ignored: 8 }]);
  });

  it('count an agent once, the latest file', () => {
    const files = withFile([file('a', 10)], file('a', 15, { until: '2026-11-23' }));
    expect(addUp(files)).toMatchObject([{ shown: 15 }]);
    expect(addUp(withFile(files, file('a', 10)))).toMatchObject([{ shown: 15 }]);
  });

  it('tell what helps and what annoys', () => {
    const tally = { shown: 100, fixed: 60, ignored: 10, sent: 30 };
    expect(verdictOn(tally)).toBe('helps');
    expect(verdictOn({ ...tally, ignored: 31 })).toBe('annoys');
    expect(verdictOn({ ...tally, fixed: 40 })).toBe('open');
    expect(verdictOn({ shown: 9, fixed: 0, ignored: 9, sent: 0 })).toBe('open');
  });

  it('go into a file and come back; other files are refused with the place', () => {
    const text = new TextEncoder().encode(writeCounts(file('YWJj', 3)));
    expect(readCounts(text)).toEqual({ ok: true, value: file('YWJj', 3) });
    const broken = readCounts(new TextEncoder().encode(writeCounts(file('YWJj', -3))));
    expect(broken.ok ? [] : broken.problems.map(({ path }) => path)).toEqual([['counts', 0, 'shown']]);
    expect(readCounts(new TextEncoder().encode('[]')).ok).toBe(false);
  });

  it('go into a table', () => {
    expect(countsCsv(file('a', 10).counts)).toBe(
      'rule,pack,version,shown,fixed,ignored,sent\r\njargon,team,1.0.0,10,6,4,0\r\n',
    );
  });
});
