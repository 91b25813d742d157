import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ColumnMap } from '../../backtest/reading/columns';
import type { Pack } from '../../packs/pack';
import { plural, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import './backtest.css';
import { ChooseExport } from './choose-export';
import { ColumnsForm, canRead } from './columns-form';
import { Compare, type Comparison, sourceOf } from './compare';
import { failureWords } from './flaw-words';
import { Results } from './results';
import type { RulesSource } from './talk';
import { type Stage, useBacktest } from './use-backtest';

interface BacktestProps {
  /** The pack under edit, as its file would be saved now. */
  readonly packText: () => string;
  /** The installed packs whose rules are in use, the most important first. */
  readonly inUse: readonly Pack[];
}

/** Tries the pack on past replies: what it would have found, held and changed. Nothing leaves the machine. */
export function BacktestScreen({ packText, inUse }: BacktestProps): JSX.Element {
  const { stage, look, run, stop } = useBacktest();
  const [comparison, compare] = useState<Comparison>('in-use');
  const [columns, setColumns] = useState<ColumnMap>();
  const chosen = columns ?? (stage.name === 'found' ? stage.found.columns : undefined);
  const rules: RulesSource = { text: packText(), packs: inUse };
  return (
    <div class="page backtest">
      <h2>{t('backtestTitle')}</h2>
      <p class="lead">{t('backtestLead')}</p>
      {(stage.name === 'idle' || stage.name === 'looking' || stage.name === 'failed') && (
        <ChooseExport
          onFile={(file) => {
            setColumns(undefined);
            look(file);
          }}
        />
      )}
      <div role="status">{stage.name === 'failed' && <Failure stage={stage} />}</div>
      {stage.name === 'found' && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            run(rules, sourceOf(comparison, inUse), chosen);
          }}
        >
          <p class="backtest-file">
            <bdi>{stage.file.name}</bdi> <span class="quiet">{whatItIs(stage)}</span>
          </p>
          {stage.found.header && (
            <ColumnsForm header={stage.found.header} columns={chosen ?? {}} onChange={setColumns} />
          )}
          <Compare comparison={comparison} inUse={inUse} onChange={compare} />
          <div class="backtest-buttons">
            <button class="rl-button rl-button-primary" type="submit" disabled={!canRead(stage.found.header, chosen)}>
              {t('backtestStart')}
            </button>
            <Button onPress={stop}>{t('backtestOther')}</Button>
          </div>
        </form>
      )}
      {stage.name === 'running' && <RunningView stage={stage} stop={stop} />}
      {stage.name === 'done' && <Results counted={stage.counted} file={stage.file.name} again={stop} />}
    </div>
  );
}

type StageOf<Name extends Stage['name']> = Extract<Stage, { name: Name }>;

const shapeNames = {
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  intercom: 'Intercom',
  replylint: 'Replylint',
} as const;
const kindNames = { ndjson: 'NDJSON', json: 'JSON', csv: 'CSV' } as const;

function whatItIs({ found: { kind, shape } }: StageOf<'found'>): string {
  return kind === 'csv' ? kindNames.csv : `${kindNames[kind]}, ${shapeNames[shape]}`;
}

function Failure({ stage: { file, why } }: { readonly stage: StageOf<'failed'> }): JSX.Element {
  return (
    <p class="problems">
      <bdi>{file.name}</bdi>: {failureWords(why)}
      {'detail' in why && why.detail !== '' && (
        <>
          {' '}
          <span dir="auto">{why.detail}</span>
        </>
      )}
    </p>
  );
}

interface RunningProps {
  readonly stage: StageOf<'running'>;
  readonly stop: () => void;
}

function RunningView({ stage: { file, running }, stop }: RunningProps): JSX.Element {
  const label = plural('backtestRunning', running.records, file.name);
  return (
    <div class="form">
      <label class="backtest-progress">
        <span>{label}</span>
        <progress max={file.size} value={running.bytes} />
      </label>
      <div class="backtest-buttons">
        <Button onPress={stop}>{t('backtestStop')}</Button>
      </div>
    </div>
  );
}
