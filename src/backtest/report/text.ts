import type { Sample } from '../tally';
import type { Report, RuleRow } from './report';

/** The report for a terminal, in English. */
export function textReport(report: Report): string {
  const { replies, bad, withoutReply, packs, against, playbook } = report;
  const head = [
    `${packs.join(' + ')}${against ? ` against ${against.join(' + ')}` : ''}${playbook ? `, playbook ${playbook}` : ''}`,
    `${counted(replies)}${bad > 0 ? `, ${number(bad)} ${bad === 1 ? 'record' : 'records'} could not be read` : ''}${withoutReply > 0 ? `, ${number(withoutReply)} without a reply` : ''}`,
    report.languages.map(({ lang, replies: some }) => `${lang} ${number(some)}`).join(', '),
  ];
  const blocks = [head.filter(Boolean), summary(report), table(report), ...report.rules.map(samplesOf)];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function summary({ now, before, newly, gone, business, replies }: Report): string[] {
  const line = (what: string, some: number, old?: number) =>
    `${what.padEnd(44)} ${number(some).padStart(11)} ${share(some, replies)}${old === undefined ? '' : `  before ${number(old)}`}`;
  const lines = [
    line('replies with findings', now.hit, before?.hit),
    line('held by the send guard at must', now.heldMust, before?.heldMust),
    line('held by the send guard at must and should', now.heldShould, before?.heldShould),
    line('at risk: says what must not be said', now.atRisk, before?.atRisk),
  ];
  if (newly !== undefined)
    lines.push(line('newly hit by some rule', newly), line('no longer hit by some rule', gone ?? 0));
  if (business)
    lines.push(
      `value at stake: ${counted(business.repliesAtRisk)} at risk x ${number(business.amount)} ${business.currency} a year = ${number(business.total)} ${business.currency}`,
    );
  return lines;
}

function table({ rules, against, silent }: Report): string[] {
  const header = ['rule', 'level', 'replies', 'hits', 'per 1,000', ...(against ? ['before', 'newly', 'gone'] : [])];
  const rows = rules.map(({ id, level, stage, replies, hits, per1000, change }) => [
    id,
    stage === 'on' ? level : `${level} (${stage})`,
    number(replies),
    number(hits),
    per1000.toFixed(2),
    ...(change ? [number(change.repliesBefore), `+${number(change.newly)}`, `-${number(change.gone)}`] : []),
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return silent.length > 0 ? [...lines, `never: ${silent.join(', ')}`] : lines;
}

function samplesOf({ id, samples, change }: RuleRow): string[] {
  const listed = (title: string, some: readonly Sample[]) =>
    some.length > 0 ? [`${id}${title}`, ...some.map(sampleLine)] : [];
  return [
    ...listed('', samples),
    ...listed(', newly hit', change?.newlySamples ?? []),
    ...listed(', no longer hit', change?.goneSamples ?? []),
  ];
}

function sampleLine({ id, lang, text, mark }: Sample): string {
  const marked = mark ? `${text.slice(0, mark[0])}[[${text.slice(...mark)}]]${text.slice(mark[1])}` : text;
  return `  ${id === undefined ? '' : `${id} `}(${lang}) ${plain(marked)}`;
}

/** On one line, and without anything that a terminal would obey. */
const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ');

const number = (value: number): string => value.toLocaleString('en-US');
const counted = (replies: number): string => `${number(replies)} ${replies === 1 ? 'reply' : 'replies'}`;
const share = (some: number, all: number): string => `${((all === 0 ? 0 : some / all) * 100).toFixed(1).padStart(5)} %`;
