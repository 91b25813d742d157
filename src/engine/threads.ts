import { wider } from './wider';

const CELL = 4;

/**
 * Linked lists in one flat array, one list for each position of a sentence: the next thread, its node, its start, a list.
 * Runs do not nest, so all runners share one.
 */
export class Threads {
  cells = new Int32Array(1024);
  /** By position: the first thread; 0 for none. */
  firsts = new Int32Array(64);
  private last = 0;

  /** Empties the lists of positions up to `count`. */
  clear(count: number): void {
    if (this.firsts.length < count + 2) this.firsts = new Int32Array(count * 2 + 2);
    // A call to fill costs more than the few places of a sentence.
    for (let at = 0; at < count + 2; at++) this.firsts[at] = 0;
    this.last = 0;
  }

  push(at: number, node: number, start: number, list = 0): void {
    const thread = this.last + CELL;
    if (thread + CELL > this.cells.length) this.cells = wider(this.cells, this.cells.length * 2);
    const { cells, firsts } = this;
    cells[thread] = firsts[at];
    cells[thread + 1] = node;
    cells[thread + 2] = start;
    cells[thread + 3] = list;
    firsts[at] = thread;
    this.last = thread;
  }
}
