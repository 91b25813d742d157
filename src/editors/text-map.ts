import type { Span } from '../engine/types';
import { documentOf } from './dom';

/** A place in the DOM, as `Range` takes it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * A stretch of text and where it stands: `length` code units from `offset` of a text node, or one unit (a line
 * break, a picture) that stands at a place between nodes.
 */
export interface Run extends Place {
  readonly start: number;
  readonly length: number;
}

/** Text and, for every code unit of it, its place in the DOM. Right until the DOM changes. */
export class TextMap {
  constructor(
    readonly text: string,
    /** Sorted by `start`, without gaps. */
    readonly runs: readonly Run[],
    /** Parts that are not the agent's words. */
    readonly excluded: readonly Span[],
    /** Parts that cannot be typed into: pictures, mentions. */
    readonly locked: readonly Span[],
    /** Where words go into an empty text, or into an empty last line. */
    private readonly origin: Place,
  ) {}

  /** One range for every text node that the span crosses. */
  ranges([start, end]: Span): readonly Range[] {
    const ranges: Range[] = [];
    for (const run of this.runsIn(start, end)) {
      if (run.node.nodeType !== Node.TEXT_NODE) continue;
      const from = run.offset + Math.max(0, start - run.start);
      const to = run.offset + Math.min(run.length, end - run.start);
      const last = ranges.at(-1);
      if (last?.endContainer === run.node) {
        last.setEnd(run.node, to);
        continue;
      }
      const range = documentOf(run.node).createRange();
      range.setStart(run.node, from);
      range.setEnd(run.node, to);
      ranges.push(range);
    }
    return ranges;
  }

  /** One range from the first unit of the span to behind its last, or a caret for an empty span; never beyond the text. */
  range([start, end]: Span): Range {
    const range = documentOf(this.origin.node).createRange();
    const [first, last] =
      start === end ? [this.caret(start), this.caret(start)] : [this.before(start), this.behind(end)];
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return range;
  }

  /** The offset of a place in the DOM: how much text stands before it. */
  offsetOf({ node, offset }: Place): number {
    if (node === this.origin.node && offset === this.origin.offset && this.endsEmpty()) return this.text.length;
    const point = documentOf(node).createRange();
    point.setStart(node, offset);
    // The number of runs that begin before the place.
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && point.comparePoint(run.node, run.offset) < 0) low = middle + 1;
      else high = middle;
    }
    // Right behind a block whose next line is empty, a caret stands in that line.
    const next = this.runs[low + 1];
    if (next?.node === node && next.offset === offset && this.text[next.start] === '\n') return next.start;
    const run = this.runs[low - 1];
    if (!run) return 0;
    return run.start + (run.node === node ? Math.min(run.length, offset - run.offset) : run.length);
  }

  /** The runs that the units from `start` to `end` stand in. */
  runsIn(start: number, end: number): readonly Run[] {
    if (start >= end) return [];
    return this.runs.slice(this.indexAt(start), this.indexAt(end - 1) + 1);
  }

  /** The place before the unit at `offset`. */
  private before(offset: number): Place {
    const run = this.runs[this.indexAt(offset)];
    return run
      ? { node: run.node, offset: run.offset + Math.min(run.length, Math.max(0, offset - run.start)) }
      : this.origin;
  }

  /** The place behind the unit that ends at `offset`. */
  private behind(offset: number): Place {
    const run = this.runs[this.indexAt(offset - 1)];
    return run ? { node: run.node, offset: run.offset + Math.min(run.length, offset - run.start) } : this.origin;
  }

  /** Where a caret goes: behind the text before it, but on the line it belongs to. */
  private caret(offset: number): Place {
    if (offset === this.text.length && this.endsEmpty()) return this.origin;
    const previous = this.runs[this.indexAt(offset - 1)];
    const hugs = offset > 0 && previous && previous.node.nodeType === Node.TEXT_NODE && this.text[offset - 1] !== '\n';
    if (hugs || (offset > 0 && offset === this.text.length)) return this.behind(offset);
    return this.before(offset);
  }

  private endsEmpty(): boolean {
    const last = this.runs.at(-1);
    // A line break in a text node is no block of its own: its caret stands behind it.
    return !last || (this.text.endsWith('\n') && last.node.nodeType !== Node.TEXT_NODE);
  }

  private indexAt(offset: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
