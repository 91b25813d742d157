import type { BadLine } from '../entry';
import type { ShapeId } from '../shapes/shape';
import type { Batch } from './batch';
import { joined } from './lines';

/** Bytes after which a batch of lines is handed on: long enough to pay for its way to a worker. */
const BATCH_BYTES = 262_144;

const LINE_END = 10;

/**
 * Cuts a stream of bytes into batches of whole lines, without looking into them. A line that is over the cap when its
 * end comes in is reported; a blank one stands in for it, so that the numbers of the others stay right.
 */
export async function* lineBatches(
  source: AsyncIterable<Uint8Array>,
  shape: ShapeId,
  cap: number,
): AsyncGenerator<Batch> {
  const cutter = new Cutter(shape, cap);
  for await (const chunk of source) {
    cutter.push(chunk);
    if (cutter.size >= BATCH_BYTES) yield cutter.take();
  }
  cutter.end();
  yield cutter.take();
}

class Cutter {
  /** Bytes of whole lines that wait for their batch. */
  size = 0;
  private whole: Uint8Array[] = [];
  private open: Uint8Array[] = [];
  private openSize = 0;
  /** Numbers of the first line that waits, and of the one that is open. */
  private first = 1;
  private next = 1;
  private bad: BadLine[] = [];

  constructor(
    private readonly shape: ShapeId,
    private readonly cap: number,
  ) {}

  push(chunk: Uint8Array): void {
    const last = chunk.lastIndexOf(LINE_END) + 1;
    if (last > 0) {
      this.closeLine(chunk.subarray(0, chunk.indexOf(LINE_END) + 1));
      const more = chunk.subarray(chunk.indexOf(LINE_END) + 1, last);
      this.keep(more);
      for (let at = more.indexOf(LINE_END); at >= 0; at = more.indexOf(LINE_END, at + 1)) this.next++;
    }
    this.hold(chunk.subarray(last));
  }

  end(): void {
    if (this.openSize > 0) this.closeLine(Uint8Array.of(LINE_END));
  }

  take(): Batch {
    const lines = { first: this.first, bytes: joined(this.whole) };
    const batch: Batch = { shape: this.shape, lines, bad: this.bad };
    this.whole = [];
    this.size = 0;
    this.first = this.next;
    this.bad = [];
    return batch;
  }

  private closeLine(end: Uint8Array): void {
    const line = this.next++;
    if (this.openSize + end.length > this.cap) {
      this.bad.push({ line, error: { code: 'size', most: this.cap, unit: 'bytes' } });
      this.keep(Uint8Array.of(LINE_END));
    } else {
      for (const piece of this.open) this.keep(piece);
      this.keep(end);
    }
    this.open = [];
    this.openSize = 0;
  }

  private hold(piece: Uint8Array): void {
    this.openSize += piece.length;
    if (this.openSize > this.cap) this.open = [];
    else if (piece.length > 0) this.open.push(piece);
  }

  private keep(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.whole.push(piece);
    this.size += piece.length;
  }
}
