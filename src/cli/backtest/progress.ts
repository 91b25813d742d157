import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Io } from '../io';

const REDRAW_MS = 200;

/** One line on a terminal that says how far a run is; silent where standard error is no terminal. */
export class Progress {
  private bytes = 0;
  private replies = 0;
  private readonly began = performance.now();
  private drawn = 0;

  private constructor(
    private readonly out: Writable | undefined,
    private readonly all: number | undefined,
  ) {}

  /** For these files; of standard input nobody knows how much is to come. */
  static async over(files: readonly string[], { stderr }: Io): Promise<Progress> {
    const terminal = (stderr as { isTTY?: boolean }).isTTY === true;
    if (!terminal || files.length === 0 || files.includes('-'))
      return new Progress(terminal ? stderr : undefined, undefined);
    const sizes = await Promise.all(files.map((file) => stat(file).catch(() => ({ size: 0 }))));
    return new Progress(
      stderr,
      sizes.reduce((sum, { size }) => sum + size, 0),
    );
  }

  /** The same bytes, counted as they pass. */
  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }

  /** So many replies more were counted. */
  add(replies: number): void {
    this.replies += replies;
    const now = performance.now();
    if (!this.out || now - this.drawn < REDRAW_MS) return;
    this.drawn = now;
    const speed = Math.round(this.replies / ((now - this.began) / 1000));
    const share = this.all ? `, ${Math.min(100, Math.floor((this.bytes / this.all) * 100))} % read` : '';
    this.out.write(
      `\r\x1b[K${this.replies.toLocaleString('en-US')} replies${share}, ${speed.toLocaleString('en-US')} a second`,
    );
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.drawn > 0) this.out?.write('\r\x1b[K');
  }

  end(): void {
    this.clear();
  }
}
