const CELL = 3;
const FIRST_SLOTS = 256;

/** For a pair of numbers a number other than 0: a hash table of numbers, which makes no garbage. */
export class Pairs {
  /** How many pairs there are. */
  count = 0;
  /** A pair and its number; a free place has the number 0. */
  private cells = new Int32Array(FIRST_SLOTS * CELL);
  private last = FIRST_SLOTS - 1;

  /** The number of a pair; 0 for none. */
  get(one: number, other: number): number {
    return this.cells[this.cellOf(one, other) + 2];
  }

  /** Sets the number of a pair that has none. */
  set(one: number, other: number, number: number): void {
    if (++this.count * 2 > this.last) this.grow();
    this.put(one, other, number);
  }

  clear(): void {
    this.cells.fill(0);
    this.count = 0;
  }

  private put(one: number, other: number, number: number): void {
    const cell = this.cellOf(one, other);
    this.cells[cell] = one;
    this.cells[cell + 1] = other;
    this.cells[cell + 2] = number;
  }

  private cellOf(one: number, other: number): number {
    const { cells, last } = this;
    let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 7;
    for (; ; slot++) {
      const cell = (slot & last) * CELL;
      if (cells[cell + 2] === 0 || (cells[cell] === one && cells[cell + 1] === other)) return cell;
    }
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(old.length * 2);
    this.last = this.last * 2 + 1;
    for (let cell = 0; cell < old.length; cell += CELL)
      if (old[cell + 2] !== 0) this.put(old[cell], old[cell + 1], old[cell + 2]);
  }
}
