import type { JSX } from 'preact';
import { per1000, type Report } from '../../backtest/report/report';
import { type MessageKey, numeral, t, uiLanguage } from '../../platform/i18n';

const sides = [
  ['hit', 'backtestHit'],
  ['heldMust', 'backtestHeldMust'],
  ['heldShould', 'backtestHeldShould'],
  ['atRisk', 'backtestAtRisk'],
] as const;

/** The sums over all replies, now and before. */
export function Summary({ report }: { readonly report: Report }): JSX.Element {
  const { now, before, newly, gone, replies, bad } = report;
  const share = (some: number): string =>
    `${numeral(some)} (${new Intl.NumberFormat([uiLanguage(), 'en'], { style: 'percent', maximumFractionDigits: 1 }).format(per1000(some, replies) / 1000)})`;
  const rows: readonly (readonly [MessageKey, string, string?])[] = [
    ['backtestReplies', numeral(replies)],
    ...(bad > 0 ? [['backtestUnreadable', numeral(bad)] as const] : []),
    ['backtestFindings', numeral(now.findings), before && numeral(before.findings)],
    ...sides.map(([side, key]) => [key, share(now[side]), before && share(before[side])] as const),
    ...(newly === undefined ? [] : [['backtestNewly', share(newly)] as const]),
    ...(gone === undefined ? [] : [['backtestGone', share(gone)] as const]),
  ];
  return (
    <section>
      <h3>{t('backtestSummary')}</h3>
      <table class="backtest-table">
        <thead>
          <tr>
            <th scope="col">{t('backtestMeasure')}</th>
            <th scope="col">{t('backtestNow')}</th>
            {before && <th scope="col">{t('backtestBefore')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, some, old]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td>{some}</td>
              {before && <td>{old}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
