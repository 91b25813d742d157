import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main';

/** What a run of the command line did. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The pack that the tests lint with. */
export const acme = ['--pack', 'tests/packs/acme.json'];

/** Runs the command line in this process with `input` as standard input. */
export async function run(args: readonly string[], input: string | readonly Uint8Array[] = ''): Promise<Run> {
  const [out, err] = [new Sink(), new Sink()];
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const code = await main(args, { stdin: Readable.from(chunks), stdout: out, stderr: err });
  return { code, out: out.text, err: err.text };
}

/** The JSON lines of an output. */
export const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
