import { per1000, type Report, type RuleRow } from './report';

/** Which languages get a column of their own: those of some reply. */
type Columns = readonly string[];

/**
 * The table of rules for spreadsheets (RFC 4180), after it the sums over all replies, their names in parentheses. A cell
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvReport(report: Report): string {
  const langs = report.languages.map(({ lang }) => lang);
  const header = [
    ...['rule', 'level', 'stage', 'source', 'message', 'replies', 'hits', 'per_1000'],
    ...(report.against ? ['replies_before', 'hits_before', 'per_1000_before', 'newly_hit', 'no_longer_hit'] : []),
    ...langs.map((lang) => `replies_${lang}`),
  ];
  const rows = [header, ...report.rules.map((row) => rowOf(row, langs)), ...sums(report, langs)];
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowOf(row: RuleRow, langs: Columns): (string | number)[] {
  const { id, level, stage, source, message, replies, hits, change } = row;
  const before = change && [change.repliesBefore, change.hitsBefore, change.per1000Before, change.newly, change.gone];
  const counts = langs.map((lang) => row.languages[lang] ?? 0);
  return [id, level, stage, source, message, replies, hits, row.per1000, ...(before ?? []), ...counts];
}

function sums(report: Report, langs: Columns): (string | number)[][] {
  const { now, before, replies, business } = report;
  const counted = langs.map((lang) => report.languages.find((one) => one.lang === lang)?.replies ?? 0);
  const none = langs.map(() => '');
  const row = (
    name: string,
    key: 'hit' | 'heldMust' | 'heldShould' | 'atRisk',
    more: readonly (string | number)[] = [],
  ) => [
    ...[`(${name})`, '', '', '', '', now[key], more[0] ?? '', per1000(now[key], replies)],
    ...(before ? [before[key], more[1] ?? '', per1000(before[key], replies), more[2] ?? '', more[3] ?? ''] : []),
    ...none,
  ];
  const all = ['(replies)', '', '', '', '', replies, '', '', ...(before ? ['', '', '', '', ''] : []), ...counted];
  const blank = header(report) - 6 - langs.length;
  const money = business && [
    ['(customer value)', '', '', '', business.currency, business.amount, ...Array(blank).fill(''), ...none],
    ['(value at stake)', '', '', '', business.currency, business.total, ...Array(blank).fill(''), ...none],
  ];
  return [
    all,
    row('replies with findings', 'hit', [now.findings, before?.findings ?? '', report.newly ?? '', report.gone ?? '']),
    row('held at must', 'heldMust'),
    row('held at should', 'heldShould'),
    row('at risk', 'atRisk'),
    ...(money ?? []),
  ];
}

/** How many cells a row has. */
const header = ({ against, languages }: Report): number => (against ? 13 : 8) + languages.length;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
