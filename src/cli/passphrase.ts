import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { readText } from '../backtest/reading/lines';
import { type Io, UsageError } from './io';
import { readFileOr } from './packs';

/** The environment variable that gives a passphrase where nobody can type one. */
export const PASSPHRASE = 'REPLYLINT_PASSPHRASE';

/**
 * The passphrase of a key: from a file, else from the environment, else typed without being shown. An argument of the
 * command would stand in the list of processes and in the history of the shell.
 */
export async function passphraseFrom(file: string | undefined, io: Io, twice = false): Promise<string> {
  if (file !== undefined) return oneLine(new TextDecoder().decode(await readFileOr(file)));
  const given = process.env[PASSPHRASE];
  if (given) return given;
  if (process.stdin.isTTY && io.stdin === process.stdin) return typed(twice);
  const text = await readText(io.stdin);
  if ('text' in text && text.text !== '') return oneLine(text.text);
  throw new UsageError(
    `No passphrase. Type it at a terminal, or give it by --passphrase-file or the variable ${PASSPHRASE}.`,
  );
}

const oneLine = (text: string): string => text.replace(/\r?\n[\s\S]*$/, '');

async function typed(twice: boolean): Promise<string> {
  const first = await hidden('Passphrase: ');
  if (twice && (await hidden('Once more: ')) !== first) throw new UsageError('The two passphrases differ.');
  return first;
}

function hidden(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_, __, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((answer) => {
    reader.question('', (line) => {
      reader.close();
      process.stderr.write('\n');
      answer(line);
    });
  });
}
