import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report, RuleRow } from '../../backtest/report/report';
import type { Level } from '../../engine/types';
import { type MessageKey, numeral, t } from '../../platform/i18n';
import { languageName } from '../../platform/names';
import { useFirstRows } from '../../ui/more-rows';
import { Samples } from './samples';

const levels: Readonly<Record<Level, MessageKey>> = { must: 'levelMust', should: 'levelShould', hint: 'levelHint' };
const languageOf = (id: string): string => (id === 'unknown' ? t('backtestLanguageOther') : languageName(id));

/** Rules and what they found; a rule opens its samples. */
export function RulesTable({ report }: { readonly report: Report }): JSX.Element {
  const [open, setOpen] = useState<string | undefined>(report.rules[0]?.id);
  const { count, around, more } = useFirstRows(report.rules.length);
  const columns: readonly MessageKey[] = [
    ...(['backtestRule', 'backtestLevel', 'backtestReplies', 'backtestHits', 'backtestPer1000'] as const),
    ...(report.against ? (['backtestBefore', 'backtestNewly', 'backtestGone'] as const) : []),
  ];
  return (
    <section>
      <h3>{t('backtestRules')}</h3>
      <div class="backtest-wide" ref={around}>
        <table class="backtest-table">
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col" class={key === 'backtestLevel' ? 'backtest-level' : undefined}>
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rules.slice(0, count).map((rule) => (
              <Row
                key={rule.id}
                rule={rule}
                open={rule.id === open}
                toggle={() => setOpen(rule.id === open ? undefined : rule.id)}
                columns={columns.length}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
      {report.silent.length > 0 && (
        <p class="hint">
          {t('backtestSilent')}: <bdi>{report.silent.join(', ')}</bdi>
        </p>
      )}
    </section>
  );
}

interface RowProps {
  readonly rule: RuleRow;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly columns: number;
}

function Row({ rule, open, toggle, columns }: RowProps): JSX.Element {
  const { id, level, replies, hits, per1000, change } = rule;
  const numbers = [replies, hits, per1000, ...(change ? [change.repliesBefore, change.newly, change.gone] : [])];
  return (
    <>
      <tr data-row>
        <th scope="row">
          <button type="button" class="backtest-rule" aria-expanded={open} onClick={toggle}>
            <bdi>{id}</bdi>
          </button>
        </th>
        <td class={`backtest-level-${level}`}>{t(levels[level])}</td>
        {numbers.map((value, column) => (
          <td key={String(column)}>{numeral(value)}</td>
        ))}
      </tr>
      {open && (
        <tr>
          <td class="backtest-open" colSpan={columns}>
            <Found rule={rule} />
          </td>
        </tr>
      )}
    </>
  );
}

function Found({ rule: { message, languages, samples, change } }: { readonly rule: RuleRow }): JSX.Element {
  const spoken = Object.entries(languages).sort(([, a], [, b]) => b - a);
  return (
    <>
      <p dir="auto">{message}</p>
      <p class="hint">{spoken.map(([lang, count]) => `${languageOf(lang)} ${numeral(count)}`).join(' · ')}</p>
      {samples.length > 0 && <Samples title={t('backtestSamples')} samples={samples} />}
      {change && change.newlySamples.length > 0 && <Samples title={t('backtestNewly')} samples={change.newlySamples} />}
      {change && change.goneSamples.length > 0 && <Samples title={t('backtestGone')} samples={change.goneSamples} />}
    </>
  );
}
