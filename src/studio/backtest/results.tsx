import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { csvReport } from '../../backtest/report/csv';
import { htmlReport } from '../../backtest/report/html';
import { reportOf } from '../../backtest/report/report';
import type { Words } from '../../backtest/report/words';
import { plural, t, uiDirection, uiLanguage } from '../../platform/i18n';
import { languageName } from '../../platform/names';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { BusinessCase } from './business-case';
import { Plot } from './plot';
import { RulesTable } from './rules-table';
import { Samples } from './samples';
import { Summary } from './summary';
import type { Counted } from './talk';
import { Unreadable } from './unreadable';

interface ResultsProps {
  readonly counted: Counted;
  readonly file: string;
  readonly again: () => void;
}

/** What a back-test found, and its way out as a file. */
export function Results({ counted: { kind, partial, plots, bad }, file, again }: ResultsProps): JSX.Element {
  const [value, setValue] = useState(partial.setup.customerValue);
  const words = useMemo((): Words => ({ t, plural, languageName, locale: uiLanguage(), direction: uiDirection() }), []);
  const report = useMemo(() => reportOf(partial, value), [partial, value]);
  const name = `back-test ${file.replace(/\.\w+$/, '')}`;
  return (
    <div class="form">
      <p class="backtest-file">
        <bdi>{file}</bdi>
        {report.against && <span class="quiet"> {t('backtestAgainst', report.against.join(' + '))}</span>}
      </p>
      <div class="backtest-buttons">
        <Button look="primary" onPress={() => saveFile(`${name}.html`, htmlReport(report, words, plots), 'text/html')}>
          {t('backtestSaveHtml')}
        </Button>
        {/* The mark at its beginning tells spreadsheets that the file is UTF-8. */}
        <Button onPress={() => saveFile(`${name}.csv`, `\ufeff${csvReport(report)}`, 'text/csv')}>
          {t('backtestSaveCsv')}
        </Button>
        <Button onPress={again}>{t('backtestOther')}</Button>
      </div>
      {report.replies === 0 && <p role="status">{t('backtestNothing')}</p>}
      <Summary report={report} />
      <BusinessCase business={report.business} value={value} onChange={setValue} />
      {plots.rules && <Plot label={t('backtestPlotRules')} svg={plots.rules} />}
      {plots.weeks && <Plot label={t('backtestPlotWeeks')} svg={plots.weeks} />}
      <RulesTable report={report} />
      {report.held.length > 0 && <Samples title={t('backtestHeldSamples')} samples={report.held} />}
      {bad.length > 0 && <Unreadable bad={bad} kind={kind} count={report.bad} />}
    </div>
  );
}
