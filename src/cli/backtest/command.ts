import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { columnFields } from '../../backtest/reading/columns';
import type { ExitCode, Io } from '../io';
import { type BacktestOptions, backtest, backtestFormats } from './backtest';

const wholeFrom =
  (least: number) =>
  (value: string): number => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least)
      throw new InvalidArgumentError(`Write a whole number from ${least}.`);
    return Number(value);
  };
const gather = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

const about = {
  reply: "the agent's reply",
  customer: "the customer's message",
  id: 'the id',
  lang: 'the language',
  case: 'the case',
  at: 'the date',
} as const satisfies Record<(typeof columnFields)[number], string>;

const afterHelp = `
Files may be NDJSON as for check, a JSON list, CSV with a header, or what Zendesk, Freshdesk and Intercom export; what
a file is shows on standard error. Replies at risk are those with something of level must that should not be said.

Examples:
  replylint backtest --pack acme.json replies.ndjson
  replylint backtest --pack acme.json --against core --format html zendesk.json > report.html
  replylint backtest --pack acme.json --partial part-1.ndjson > 1.json
  replylint backtest --merge --format csv 1.json 2.json`;

/** Adds `replylint backtest` to the command line. */
export function addBacktest(program: Command, run: (job: Promise<ExitCode>) => Promise<void>, io: Io): void {
  const command = program
    .command('backtest')
    .argument('[file...]', 'replies, or with --merge partials; - or nothing reads standard input')
    .description('try rules on past replies: what they would have found, and what changes against other rules')
    .addOption(
      new Option(
        '--pack <file>',
        'a rule pack to try, or the id of a built-in one; repeatable (default: core)',
      ).argParser(gather),
    )
    .addOption(new Option('--against <file>', 'the pack in use, to compare with; repeatable').argParser(gather))
    .option('--playbook <id>', 'the playbook in use')
    .addOption(new Option('--format <format>', 'what is written').choices(backtestFormats).default('text'))
    .addOption(
      new Option('--jobs <n>', 'threads (default: one for each core)')
        .argParser(wholeFrom(1))
        .default(availableParallelism()),
    )
    .addOption(new Option('--samples <n>', 'replies that are shown for each rule').argParser(wholeFrom(0)).default(5))
    .option('--partial', 'write what was counted as one line of JSON, for --merge')
    .option('--merge', 'the files are partials: add them up')
    .addOption(
      new Option(
        '--customer-value <amount>',
        'what a customer spends in a year (default: what the pack says)',
      ).argParser(wholeFrom(0)),
    )
    .option('--currency <code>', 'the currency of that amount', 'USD')
    .addHelpText('after', afterHelp);
  for (const field of columnFields)
    command.option(`--column-${field} <name>`, `the CSV column with ${about[field]}; otherwise guessed by its name`);
  command.action(
    (files: readonly string[], options: Omit<BacktestOptions, 'columns'> & Record<`column${string}`, string>) =>
      run(backtest(files, { ...options, columns: columnsOf(options) }, io)),
  );
}

function columnsOf(options: Readonly<Record<`column${string}`, string | undefined>>): BacktestOptions['columns'] {
  const named = columnFields.flatMap((field) => {
    const name = options[`column${field.charAt(0).toUpperCase()}${field.slice(1)}`];
    return name === undefined ? [] : [[field, name]];
  });
  return Object.fromEntries(named);
}
