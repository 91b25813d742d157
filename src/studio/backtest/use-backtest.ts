import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnMap } from '../../backtest/reading/columns';
import { t, uiLanguage } from '../../platform/i18n';
import type { Answer, Counted, Failure, Found, Question, RulesSource, Running } from './talk';

/** Where a back-test stands. */
export type Stage =
  | { readonly name: 'idle' }
  | { readonly name: 'looking'; readonly file: File }
  | { readonly name: 'found'; readonly file: File; readonly found: Found }
  | { readonly name: 'running'; readonly file: File; readonly found: Found; readonly running: Running }
  | { readonly name: 'done'; readonly file: File; readonly counted: Counted }
  | { readonly name: 'failed'; readonly file: File; readonly why: Failure };

/** A back-test of one file, in a thread of its own. */
export interface Backtest {
  readonly stage: Stage;
  /** Looks what a file is. */
  readonly look: (file: File) => void;
  /** Counts the file that was looked at. */
  readonly run: (rules: RulesSource, against?: RulesSource, columns?: ColumnMap) => void;
  /** Ends what is running and forgets the file. */
  readonly stop: () => void;
}

const nothingYet: Running = { bytes: 0, records: 0, bad: [] };

/** A back-test that ends with the component. */
export function useBacktest(): Backtest {
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const thread = useRef<Worker | undefined>(undefined);
  const ask = (question: Question, hear: (answer: Answer) => void): void => {
    thread.current?.terminate();
    const worker = new Worker(new URL('./backtest-worker.ts', import.meta.url), { type: 'module' });
    thread.current = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
    worker.postMessage(question);
  };
  useEffect(() => () => thread.current?.terminate(), []);
  const failed = (file: File, answer: Answer): void => {
    if ('failed' in answer) setStage({ name: 'failed', file, why: answer.failed });
  };
  return {
    stage,
    look: (file) => {
      setStage({ name: 'looking', file });
      ask({ look: file }, (answer) => {
        if ('found' in answer) setStage({ name: 'found', file, found: answer.found });
        else failed(file, answer);
      });
    },
    run: (rules, against, columns) => {
      if (stage.name !== 'found') return;
      const { file, found } = stage;
      setStage({ name: 'running', file, found, running: nothingYet });
      const words = { now: t('backtestNow'), before: t('backtestBefore'), language: uiLanguage() };
      ask({ run: file, rules, words, ...(against && { against }), ...(columns && { columns }) }, (answer) => {
        if ('running' in answer) setStage({ name: 'running', file, found, running: answer.running });
        else if ('done' in answer) setStage({ name: 'done', file, counted: answer.done });
        else failed(file, answer);
      });
    },
    stop: () => {
      thread.current?.terminate();
      setStage({ name: 'idle' });
    },
  };
}
