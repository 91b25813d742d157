const CELL = 4;

/** Linked lists in one flat array, one list for each position of the sentence: the next thread, its node, its start, a list. */
export class Threads {
  cells = new Int32Array(1024);
  last = 0;

  clear(): void {
    this.last = 0;
  }

  push(firsts: Int32Array, at: number, node: number, start: number): void {
    const thread = this.last + CELL;
    if (thread + CELL > this.cells.length) this.grow();
    const { cells } = this;
    cells[thread] = firsts[at];
    cells[thread + 1] = node;
    cells[thread + 2] = start;
    firsts[at] = thread;
    this.last = thread;
  }

  private grow(): void {
    const wider = new Int32Array(this.cells.length * 2);
    wider.set(this.cells);
    this.cells = wider;
  }
}
