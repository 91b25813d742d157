import { describe, expect, it } from 'vitest';
import { Counter } from '../../src/backtest/counter';
import { csvReport } from '../../src/backtest/report/csv';
import { english } from '../../src/backtest/report/english';
import { htmlReport } from '../../src/backtest/report/html';
import { plotsOf } from '../../src/backtest/report/plots';
import { type Report, reportOf } from '../../src/backtest/report/report';
import { subjectOf } from '../../src/backtest/subject';
import { coreRules } from '../../src/packs/builtin';
import { said, trial } from './counting';

const rules = coreRules(['en'], { examples: false });
const { lintBefore: _, ...withoutBefore } = trial;
const hostile = '<img src=x onerror=alert(1)> alas "& \u202eevil';

function report(compared = true): Report {
  const counter = new Counter(compared ? trial : withoutBefore);
  for (const [n, text] of [hostile, 'hm', 'gee', 'fine'].entries())
    counter.add(said(text, { id: n, at: `2026-03-${n < 2 ? '04' : '12'}` }));
  const subject = subjectOf([{ id: 'acme', version: '1.0.0' }], {
    ...rules,
    rules: [{ ...rules.rules[0], id: 'alas', source: '=1+1', level: 'must' } as (typeof rules.rules)[0]],
  });
  return reportOf(
    { setup: { subject, samples: 3, ...(compared && { against: subject }) }, tally: counter.tally },
    { amount: 6000, currency: 'EUR' },
  );
}

describe('the report', () => {
  it('counts for each 1,000 and multiplies what is at stake', () => {
    const { rules: rows, business, newly, gone, silent } = report();
    expect(rows.map(({ id, per1000 }) => [id, per1000])).toEqual([
      ['alas', 250],
      ['hm', 250],
      ['gee', 0],
    ]);
    expect([business?.total, business?.totalBefore, newly, gone, silent]).toEqual([6000, 6000, 1, 1, []]);
  });

  it('as HTML runs nothing, asks for nothing and shows replies as text', () => {
    const page = htmlReport(report(), english, plotsOf(report(), { now: 'Now', before: 'Before' }));
    expect(page).not.toMatch(/<script|<img|<link|https?:\/\/(?!www\.w3\.org)|\u202e/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; <mark>alas</mark>');
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain('1 reply at risk × €6,000 a year from each customer = €6,000');
    expect(page).not.toMatch(/#0[1-4]0[1-4]0[1-4]|undefined|NaN/);
  });

  it('as CSV has rows of one length, and nothing that a spreadsheet would run', () => {
    for (const compared of [true, false]) {
      const rows = csvReport(report(compared)).trimEnd().split('\r\n');
      expect(new Set(rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length)).size).toBe(1);
      expect(rows.some((row) => /(^|,)=/.test(row))).toBe(false);
      expect(rows[1]).toContain("'=1+1");
    }
  });
});
