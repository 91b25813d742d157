import type { Level } from '../../engine/types';
import type { Sample } from '../tally';
import { html, Markup } from './markup';
import type { Plots } from './plots';
import { per1000, type Report, type RuleRow } from './report';
import { styles } from './styles';
import type { ReportKey, Words } from './words';

/** The report as one file of HTML that asks for nothing, runs nothing, and can be printed. */
export function htmlReport(report: Report, words: Words, plots: Plots): string {
  const { t, locale, direction } = words;
  const title = t('backtestReport', report.packs.join(' + '));
  const parts = [summary, business, figures(plots), rules, held].map((part) => part(report, words));
  const page = html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${aboutOf(report, words)}</p>
${parts.flatMap((part) => (part ? [part] : []))}
</main>
</body>
</html>
`;
  return page.source;
}

const levels: Readonly<Record<Level, ReportKey>> = {
  must: 'levelMust',
  should: 'levelShould',
  hint: 'levelHint',
};

function aboutOf({ against, playbook, languages }: Report, { t, locale, languageName }: Words): string {
  const spoken = languages.map(
    ({ lang, replies }) =>
      `${lang === 'unknown' ? t('backtestLanguageOther') : languageName(lang)} ${replies.toLocaleString(locale)}`,
  );
  const parts = [
    against && t('backtestAgainst', against.join(' + ')),
    playbook !== undefined && t('backtestPlaybook', playbook),
    spoken.join(', '),
  ];
  return parts.filter(Boolean).join(' · ');
}

const percent = { style: 'percent', maximumFractionDigits: 1 } as const;

function summary(report: Report, { t, locale }: Words): Markup {
  const { now, before, replies, bad } = report;
  const share = (some: number) =>
    `${some.toLocaleString(locale)} (${(per1000(some, replies) / 1000).toLocaleString(locale, percent)})`;
  const row = (key: ReportKey, some: string, old?: string) =>
    html`<tr><th scope="row">${t(key)}</th><td>${some}</td>${before && html`<td>${old ?? ''}</td>`}</tr>\n`;
  const sides = (['hit', 'heldMust', 'heldShould', 'atRisk'] as const).map((name) =>
    row(sideKeys[name], share(now[name]), before && share(before[name])),
  );
  return html`<section><h2>${t('backtestSummary')}</h2>
<table><thead><tr><th scope="col">${t('backtestMeasure')}</th><th scope="col">${t('backtestNow')}</th>${before && html`<th scope="col">${t('backtestBefore')}</th>`}</tr></thead>
<tbody>
${row('backtestReplies', replies.toLocaleString(locale))}${bad > 0 ? row('backtestUnreadable', bad.toLocaleString(locale)) : undefined}${row('backtestFindings', now.findings.toLocaleString(locale), before?.findings.toLocaleString(locale))}${sides}${report.newly === undefined ? undefined : row('backtestNewly', share(report.newly))}${report.gone === undefined ? undefined : row('backtestGone', share(report.gone))}</tbody></table></section>
`;
}

const sideKeys = {
  hit: 'backtestHit',
  heldMust: 'backtestHeldMust',
  heldShould: 'backtestHeldShould',
  atRisk: 'backtestAtRisk',
} as const;

function business({ business }: Report, { t, plural, locale }: Words): Markup | undefined {
  if (!business) return undefined;
  const { amount, currency, repliesAtRisk, total } = business;
  const money = (value: number) => moneyOf(value, currency, locale);
  return html`<section><h2>${t('backtestBusiness')}</h2>
<p class="stake">${money(total)}</p>
<p>${plural('backtestBusinessFormula', repliesAtRisk, money(amount), money(total))}</p>
<p>${t('backtestBusinessNote')}</p></section>
`;
}

/** An amount of money; also where the currency is none that ISO 4217 knows. */
export function moneyOf(value: number, currency: string, locale: string): string {
  try {
    return value.toLocaleString(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  } catch {
    return `${value.toLocaleString(locale)} ${currency}`;
  }
}

function figures({ rules, weeks }: Plots): (report: Report, words: Words) => Markup {
  const figure = (title: string, svg: string | undefined) =>
    svg &&
    html`<section><h2>${title}</h2><div class="plot" role="img" aria-label="${title}" dir="ltr">${new Markup(svg)}</div></section>
`;
  return (_, { t }) => {
    const both = [figure(t('backtestPlotRules'), rules), figure(t('backtestPlotWeeks'), weeks)];
    return html`${both.flatMap((one) => (one ? [one] : []))}`;
  };
}

function rules(report: Report, words: Words): Markup {
  const { t, locale } = words;
  const head = (
    ['backtestRule', 'backtestLevel', 'backtestReplies', 'backtestHits', 'backtestPer1000'] as const
  ).concat();
  const keys: readonly ReportKey[] = report.against
    ? [...head, 'backtestBefore', 'backtestNewly', 'backtestGone']
    : head;
  const row = ({ id, level, message, replies, hits, per1000: share, change }: RuleRow) => {
    const numbers = [replies, hits, share, ...(change ? [change.repliesBefore, change.newly, change.gone] : [])];
    const cells = numbers.map((value) => html`<td>${value.toLocaleString(locale)}</td>`);
    return html`<tr><th scope="row"><a href="#${id}">${id}</a><small><bdi>${message}</bdi></small></th><td class="level ${level}">${t(levels[level])}</td>${cells}</tr>\n`;
  };
  const silent = html`<p>${t('backtestSilent')}: ${report.silent.join(', ')}</p>`;
  return html`<section><h2>${t('backtestRules')}</h2>
<div class="wide" role="region" aria-label="${t('backtestRules')}" tabindex="0"><table><thead><tr>${keys.map((key) => html`<th scope="col" class="${key === 'backtestLevel' ? 'level' : undefined}">${t(key)}</th>`)}</tr></thead>
<tbody>
${report.rules.map(row)}</tbody></table></div>
${report.silent.length > 0 ? silent : undefined}</section>
<section><h2>${t('backtestSamples')}</h2>
${report.rules.map((rule) => ruleSamples(rule, words))}</section>
`;
}

function ruleSamples({ id, message, samples, change }: RuleRow, { t }: Words): Markup {
  const some = (list: readonly Sample[], title?: string) =>
    list.length > 0 ? html`${title && html`<h4>${title}</h4>`}<ul>${list.map(sampleItem)}</ul>\n` : undefined;
  return html`<article id="${id}"><h3>${id}</h3><p dir="auto">${message}</p>
${some(samples)}${some(change?.newlySamples ?? [], t('backtestNewly'))}${some(change?.goneSamples ?? [], t('backtestGone'))}</article>
`;
}

function held({ held }: Report, { t }: Words): Markup | undefined {
  if (held.length === 0) return undefined;
  return html`<section><h2>${t('backtestHeldSamples')}</h2><ul>${held.map(sampleItem)}</ul></section>
`;
}

function sampleItem({ id, lang, text, mark: [start, end] = [0, 0] }: Sample): Markup {
  const known = lang === 'unknown' ? '' : lang;
  return html`<li><p dir="auto" lang="${known}">${text.slice(0, start)}${end > start ? html`<mark>${text.slice(start, end)}</mark>` : undefined}${text.slice(end)}</p>${id !== undefined && id !== '' ? html`<small dir="auto">${id}</small>` : undefined}</li>
`;
}
