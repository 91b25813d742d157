import type { JSX } from 'preact';
import { t, uiLanguage } from '../platform/i18n';
import { useFirstRows } from './more-rows';

/** What became of a rule's findings, as the table shows it. */
export interface CountRow {
  readonly rule: string;
  readonly pack: string;
  readonly version: string;
  readonly shown: number;
  readonly fixed: number;
  readonly ignored: number;
  readonly sent: number;
  readonly verdict: 'helps' | 'annoys' | 'open';
}

const verdicts = { helps: 'countsHelps', annoys: 'countsAnnoys', open: 'countsOpen' } as const;

/** Rules with what became of their findings, also as shares of what was shown. */
export function CountsTable({
  rows,
  label,
}: {
  readonly rows: readonly CountRow[];
  readonly label: string;
}): JSX.Element {
  const { count, around, more } = useFirstRows(rows.length);
  const number = new Intl.NumberFormat([uiLanguage(), 'en']);
  const percent = new Intl.NumberFormat([uiLanguage(), 'en'], { style: 'percent' });
  const share = (part: number, whole: number) => (
    <td class="counts-number">
      {number.format(part)} {whole > 0 && <span class="rl-about">{percent.format(part / whole)}</span>}
    </td>
  );
  return (
    <>
      <div class="counts-scroll" ref={around}>
        <table class="counts">
          <caption class="rl-spoken">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('countsRule')}</th>
              <th scope="col">{t('countsPack')}</th>
              <th scope="col">{t('countsShown')}</th>
              <th scope="col">{t('countsFixed')}</th>
              <th scope="col">{t('countsIgnored')}</th>
              <th scope="col">{t('countsSent')}</th>
              <th scope="col">{t('countsVerdict')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map(({ rule, pack, version, shown, fixed, ignored, sent, verdict }) => (
              <tr key={`${pack} ${version} ${rule}`} data-row>
                <th scope="row" dir="ltr">
                  {rule}
                </th>
                <td dir="ltr">
                  {pack} {version}
                </td>
                <td class="counts-number">{number.format(shown)}</td>
                {share(fixed, shown)}
                {share(ignored, shown)}
                {share(sent, shown)}
                <td data-verdict={verdict}>{t(verdicts[verdict])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
