import { createReadStream } from 'node:fs';
import { type BadLine, type Entry, entryOf } from '../backtest/entry';
import { englishFlaw } from '../backtest/reading/flaw';
import { readLines, readText } from '../backtest/reading/lines';
import { createLinter, type Linter } from '../engine';
import type { Draft, Level, RuleSet } from '../engine/types';
import { languages } from '../languages';
import { detect } from '../languages/detect';
import { didYouMean } from '../packs/nearest';
import { answerTo } from './answer';
import { type Columns, readCsv } from './csv';
import { formats } from './format';
import { type ExitCode, exit, type Io, UsageError, write } from './io';
import { rulesOf } from './packs';

/** The options of `replylint check`. */
export interface CheckOptions {
  readonly pack?: readonly string[];
  readonly ndjson?: true;
  readonly csv?: true;
  readonly columns: Columns;
  readonly playbook?: string;
  readonly step?: string;
  readonly lang?: string;
  readonly case?: Draft['case'];
  readonly format?: string;
  readonly failOn?: Level;
}

const rank: Readonly<Record<Level, number>> = { hint: 0, should: 1, must: 2 };

/** Lints drafts as they come in and writes the answers as they are ready; keeps none of them. */
export async function check(file: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const rules = await rulesOf(options.pack, options.playbook);
  checkNames(rules, options);
  const linter = createLinter(rules, languages, { detect });
  const many = Boolean(options.ndjson ?? options.csv);
  const format = formats[options.format ?? (many ? 'json' : 'text')]?.({ name: file, many });
  if (!format) throw new UsageError(`There is no format ${options.format}.`);
  const tally = { failed: false, bad: false };
  await write(io.stdout, format.start());
  for await (const entry of entries(file, options, io)) {
    if ('error' in entry) {
      tally.bad = true;
      await write(io.stderr, `${JSON.stringify({ ...entry, error: englishFlaw(entry.error) })}\n`);
      continue;
    }
    const answer = answerTo(entry, lint(linter, entry, options));
    tally.failed ||= answer.findings.some(({ level }) => options.failOn && rank[level] >= rank[options.failOn]);
    await write(io.stdout, format.answer(answer, entry));
  }
  await write(io.stdout, format.end());
  return tally.bad ? exit.trouble : tally.failed ? exit.findings : exit.fine;
}

function lint(linter: Linter, { draft }: Entry, { lang, case: kind, playbook, step }: CheckOptions) {
  return linter.lint({
    ...(lang && { lang }),
    ...(kind && { case: kind }),
    ...draft,
    ...(playbook && { playbook }),
    ...(step && { step }),
  });
}

async function* entries(file: string, { ndjson, csv, columns }: CheckOptions, io: Io): AsyncGenerator<Entry | BadLine> {
  const source = file === '-' ? io.stdin : readable(file);
  if (csv) yield* readCsv(source, columns);
  else if (ndjson) {
    for await (const line of readLines(source)) {
      if ('error' in line) yield line;
      else if (line.text.trim() !== '') yield entryOf(line.line, line.text);
    }
  } else {
    const whole = await readText(source);
    if ('error' in whole) yield whole;
    else if (whole.text.trim() === '') yield { line: 1, error: { code: 'blank' } };
    else yield { line: 1, draft: { reply: whole.text } };
  }
}

/** The bytes of a file, or why it cannot be read. */
export async function* readable(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkNames(rules: RuleSet, { playbook, step, lang }: CheckOptions): void {
  const steps = rules.playbooks.filter(({ id }) => id === (playbook ?? id)).flatMap((one) => one.steps);
  known('playbook', playbook, rules.playbooks);
  known('step', step, steps);
  known('language', lang, languages);
}

/** Refuses a name that is not there, with the nearest that is. */
export function known(what: string, name: string | undefined, among: readonly { readonly id: string }[]): void {
  const ids = among.map(({ id }) => id);
  if (name === undefined || ids.includes(name)) return;
  throw new UsageError(`There is no ${what} "${name}". ${didYouMean(name, ids, `There is ${ids.join(', ')}.`)}`);
}
