import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { addBacktest } from './backtest/command';
import { type CheckOptions, check } from './check';
import { explain } from './explain';
import { formats } from './format';
import { type ExitCode, exit, type Io, UsageError } from './io';
import { packBuild, packTest } from './pack';

const afterHelp = `
Examples:
  replylint check draft.txt
  replylint check --ndjson --fail-on must replies.ndjson
  replylint check --csv --column-reply body --format sarif export.csv
  replylint pack test acme.json
  replylint explain blame-colleague --lang en
  replylint backtest --pack acme.json replies.ndjson

Exit codes: 0 fine, 1 --fail-on is met or a pack does not load, 2 bad input or usage.`;
const levels = ['must', 'should', 'hint'];
const gather = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];
const packOption = () =>
  new Option(
    '--pack <file>',
    'a rule pack, or the id of a built-in one; repeat it for several, the first counts most (default: core)',
  ).argParser(gather);

/** Runs the command line with the arguments that follow its name; gives the exit code. Rejects only on a bug. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code: ExitCode = exit.fine;
  const program = new Command('replylint')
    .description('Lints replies to complaints against complaint-handling playbooks.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('Try --help.')
    .addHelpText('after', afterHelp);
  const run = (job: Promise<ExitCode>): Promise<void> =>
    job.then((result) => {
      code = result;
    });
  addCheck(program, (file, options) => run(check(file, options, io)));
  addPack(program, (job) => run(job), io);
  addBacktest(program, run, io);
  program
    .command('explain <rule>')
    .description('say everything about one rule: reason, source, condition, fixes, examples')
    .addOption(packOption())
    .option('--lang <id>', 'only in this language')
    .action((rule: string, options) => run(explain(rule, options, io)));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.trouble;
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return exit.trouble;
  }
}

function addCheck(program: Command, action: (file: string, options: CheckOptions) => Promise<void>): void {
  const command = program
    .command('check')
    .argument('[file]', 'plain text (one draft); - reads standard input', '-')
    .description('lint a draft, or many replies from NDJSON or CSV')
    .addOption(packOption())
    .addOption(
      new Option(
        '--ndjson',
        'one JSON object a line: {"reply"?, "customer"?, "id"?, "lang"?, "case"?, "thread"?}',
      ).conflicts('csv'),
    )
    .option('--csv', 'CSV with a header')
    .option('--playbook <id>', 'the playbook of the checklist')
    .option('--step <id>', 'the current step; otherwise it is found')
    .option('--lang <id>', 'the language, where a line does not say; otherwise it is detected')
    .addOption(
      new Option('--case <kind>', 'the case, where a line does not say').choices(['simple', 'complex', 'unknown']),
    )
    .addOption(
      new Option('--format <format>', 'default: text for a draft, json (one line an answer) for many').choices(
        Object.keys(formats),
      ),
    )
    .addOption(new Option('--fail-on <level>', 'exit 1 when a finding has this level or a higher one').choices(levels));
  for (const field of ['id', 'reply', 'customer', 'lang', 'case'])
    command.option(
      `--column-${field} <name>`,
      `the CSV column with ${field === 'lang' ? 'the language' : `the ${field}`}`,
      field,
    );
  command.action((file: string, options: CheckOptions & Record<`column${string}`, string>) => {
    const { columnId: id, columnReply: reply, columnCustomer: customer, columnLang: lang, columnCase: kind } = options;
    return action(file, { ...options, columns: { id, reply, customer, lang, case: kind } });
  });
}

function addPack(program: Command, run: (job: Promise<ExitCode>) => Promise<void>, io: Io): void {
  const pack = program.command('pack').description('test and build rule packs');
  pack
    .command('test <file...>')
    .description('load packs as the extension would: shape, names, patterns, examples; each may extend the others')
    .action((files: readonly string[]) => run(packTest(files, io)));
  pack
    .command('build <part...>')
    .description('join part files, or the JSON files of folders, into one pack')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .action((parts: readonly string[], options: { output?: string }) => run(packBuild(parts, options, io)));
}
