const CELL = 3;

/** For a node and a ref the node behind it: a hash table of numbers, which makes no garbage. */
export class Children {
  private cells = new Int32Array(256 * CELL);
  private count = 0;

  /** The node behind; 0 for none. */
  get(node: number, ref: number): number {
    return this.cells[this.cellOf(node, ref) + 2];
  }

  /** Notes the node behind; no node is behind two. */
  set(node: number, ref: number, child: number): void {
    if (++this.count * 2 * CELL > this.cells.length) this.grow();
    this.put(node, ref, child);
  }

  private put(node: number, ref: number, child: number): void {
    const cell = this.cellOf(node, ref);
    this.cells[cell] = node;
    this.cells[cell + 1] = ref;
    this.cells[cell + 2] = child;
  }

  private cellOf(node: number, ref: number): number {
    const { cells } = this;
    const mask = cells.length / CELL - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(ref, 0x85ebca6b)) >>> 7;
    for (; ; slot++) {
      const cell = (slot & mask) * CELL;
      if (cells[cell + 2] === 0 || (cells[cell] === node && cells[cell + 1] === ref)) return cell;
    }
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(old.length * 2);
    for (let cell = 0; cell < old.length; cell += CELL)
      if (old[cell + 2] !== 0) this.put(old[cell], old[cell + 1], old[cell + 2]);
  }
}
