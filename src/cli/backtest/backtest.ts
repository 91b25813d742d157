import { mergePartials, type Partial, readPartial, writePartial } from '../../backtest/partial';
import { englishFlaw } from '../../backtest/reading/flaw';
import { readLines } from '../../backtest/reading/lines';
import { csvReport } from '../../backtest/report/csv';
import { english } from '../../backtest/report/english';
import { htmlReport } from '../../backtest/report/html';
import { plotsOf } from '../../backtest/report/plots';
import { type Report, reportOf } from '../../backtest/report/report';
import { textReport } from '../../backtest/report/text';
import { type CustomerValue, type Setup, subjectOf } from '../../backtest/subject';
import type { TrialRules } from '../../backtest/trial';
import { known, readable } from '../check';
import { type ExitCode, exit, type Io, UsageError, write } from '../io';
import { type MergedPacks, mergedOf } from '../packs';
import { countBatches } from './count';
import { batchesOf, type InputColumns } from './input';
import { Progress } from './progress';

/** The options of `replylint backtest`. */
export interface BacktestOptions {
  readonly pack?: readonly string[];
  readonly against?: readonly string[];
  readonly playbook?: string;
  readonly format: string;
  readonly jobs: number;
  readonly samples: number;
  readonly partial?: true;
  readonly merge?: true;
  readonly columns: InputColumns;
  readonly customerValue?: number;
  readonly currency: string;
}

/** A partial is a line; this many bytes are more than the samples of any pack. */
const mostPartialBytes = 256_000_000;

/** Tries rules on past replies, or adds up what others counted. Nothing goes out before everything is counted. */
export async function backtest(files: readonly string[], options: BacktestOptions, io: Io): Promise<ExitCode> {
  const partial = options.merge ? await merged(files, io) : await counted(files, options, io);
  await write(io.stdout, options.partial ? writePartial(partial) : written(partial, options));
  return partial.tally.bad > 0 ? exit.trouble : exit.fine;
}

const page = (report: Report): string => {
  const names = { now: english.t('backtestNow'), before: english.t('backtestBefore') };
  return htmlReport(report, english, plotsOf(report, names));
};

const formats: Readonly<Record<string, (partial: Partial, value: CustomerValue | undefined) => string>> = {
  text: (partial, value) => textReport(reportOf(partial, value)),
  json: (partial, value) => `${JSON.stringify(reportOf(partial, value), null, 2)}\n`,
  csv: (partial, value) => csvReport(reportOf(partial, value)),
  html: (partial, value) => page(reportOf(partial, value)),
};

/** Names of `--format`. */
export const backtestFormats: readonly string[] = Object.keys(formats);

function written(partial: Partial, { format, customerValue, currency }: BacktestOptions): string {
  const value = customerValue === undefined ? undefined : { amount: customerValue, currency };
  return formats[format]?.(partial, value) ?? '';
}

async function counted(files: readonly string[], options: BacktestOptions, io: Io): Promise<Partial> {
  const { playbook, samples } = options;
  const subject = await mergedOf(options.pack, playbook);
  const against = options.against && (await mergedOf(options.against, playbook));
  known('playbook', playbook, subject.rules.playbooks);
  const rules: TrialRules = {
    rules: subject.rules,
    ...(against && { rulesBefore: against.rules }),
    ...(playbook !== undefined && { playbook }),
    samples,
  };
  const progress = await Progress.over(files, io);
  const batches = batchesOf(files.length > 0 ? files : ['-'], options.columns, io, progress);
  const tally = await countBatches(batches, rules, options.jobs, io, progress);
  progress.end();
  return { setup: setupOf(subject, against, rules), tally };
}

function setupOf(subject: MergedPacks, against: MergedPacks | undefined, { playbook, samples }: TrialRules): Setup {
  const { customerValue } = subject.settings;
  return {
    subject: subjectOf(subject.packs, subject.rules),
    ...(against && { against: subjectOf(against.packs, against.rules) }),
    ...(playbook !== undefined && { playbook }),
    ...(customerValue && { customerValue }),
    samples,
  };
}

async function merged(files: readonly string[], io: Io): Promise<Partial> {
  let whole: Partial | undefined;
  for (const file of files.length > 0 ? files : ['-'])
    for await (const line of readLines(file === '-' ? io.stdin : readable(file), mostPartialBytes)) {
      if ('text' in line && line.text.trim() === '') continue;
      const read = 'error' in line ? { ok: false as const, problem: englishFlaw(line.error) } : readPartial(line.text);
      if (!read.ok) throw new UsageError(`${file}:${line.line}: ${read.problem}`);
      const sum = whole ? mergePartials([whole, read.partial]) : read;
      if (!sum.ok) throw new UsageError(`${file}:${line.line}: ${sum.problem}`);
      whole = sum.partial;
    }
  if (!whole) throw new UsageError('There is no partial in what was given. Write partials with --partial.');
  return whole;
}
