import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { addBacktest } from './backtest/command';
import { type CheckOptions, check } from './check';
import { explain } from './explain';
import { formats } from './format';
import { type ExitCode, exit, type Io, UsageError } from './io';
import { type BuildOptions, packBuild, packTest } from './pack';
import { packDiff } from './pack-diff';
import { packKeygen, type WithOldKey } from './pack-keygen';
import { packSign, packVerify, type SignFileOptions, type VerifyOptions } from './pack-sign';

const afterHelp = `
Examples:
  replylint check draft.txt
  replylint check --ndjson --fail-on must replies.ndjson
  replylint check --csv --column-reply body --format sarif export.csv
  replylint pack test acme.json
  replylint pack sign acme.json --key lead.key.json
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
  const pack = program.command('pack').description('test, build, sign and compare rule packs');
  pack
    .command('test <file...>')
    .description('load packs as the extension would: shape, names, patterns, examples; each may extend the others')
    .action((files: readonly string[]) => run(packTest(files, io)));
  pack
    .command('build <part...>')
    .description('join part files, or the JSON files of folders, into one pack')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--sequence <number>', 'put this sequence into the pack', Number)
    .option('--pack-version <version>', 'put this version into the pack')
    .action((parts: readonly string[], options: BuildOptions) => run(packBuild(parts, options, io)));
  pack
    .command('diff <old> <new>')
    .description('say in words what is different between two versions of a pack')
    .action((old: string, now: string) => run(packDiff([old, now], io)));
  addSigning(pack, run, io);
}

function addSigning(pack: Command, run: (job: Promise<ExitCode>) => Promise<void>, io: Io): void {
  const passphrase = 'a file with the passphrase (else REPLYLINT_PASSPHRASE, else it is typed)';
  pack
    .command('keygen')
    .description('make a key to sign packs with, encrypted by a passphrase')
    .requiredOption('-o, --output <file>', 'where to write it')
    .option('--passphrase-file <file>', passphrase)
    .option('--old-key <file>', 'the key whose place the new one takes; it signs the handing over')
    .option('--old-passphrase-file <file>', 'a file with the passphrase of the old key')
    .action((options: WithOldKey & { output: string }) => run(packKeygen(options, io)));
  pack
    .command('sign <file>')
    .description('sign a pack that loads; the signature goes into FILE.sig')
    .requiredOption('--key <file>', 'the key, as keygen or the studio wrote it')
    .option('--passphrase-file <file>', passphrase)
    .option('-o, --output <file>', 'where to write the signature')
    .option('--expires <day>', 'the day after which agents are told that the pack is old: 2027-01-31')
    .option('--share <percent>', 'how many of a hundred installations take this version by themselves', Number)
    .option('--add', 'add this signature to those that are there')
    .option('--old-key <file>', 'the key whose place this one takes; it signs the handing over')
    .option('--old-passphrase-file <file>', 'a file with the passphrase of the old key')
    .option('--extends <file>', 'a pack that this one extends; repeat it for several', gather)
    .action((file: string, options: SignFileOptions) => run(packSign(file, options, io)));
  pack
    .command('verify <file>')
    .description('tell who signed exactly this file')
    .option('--signature <file>', 'the signature (default: FILE.sig)')
    .option('--by <key>', 'a fingerprint or public key that must have signed; of several one is enough', gather)
    .action((file: string, options: VerifyOptions) => run(packVerify(file, options, io)));
}
