import { type Analysis, hasMark, isNear, type LocalHit, withoutOverlaps } from './analyse';
import type { NearCode } from './program';

/**
 * The hits of a sentence that stay: here the guards are answered that the sentence alone could not, those about other
 * concepts and about the next sentence. It depends on these two sentences alone, so an edit elsewhere keeps it.
 */
export class Settled {
  readonly hits: readonly LocalHit[];
  /** By concept, once asked. */
  private known: Map<string, readonly LocalHit[]> | undefined;

  /** `next` where a hit asks for it, which tells `Analysis.asksNext`. */
  constructor(
    readonly analysis: Analysis,
    readonly next: Settled | undefined,
  ) {
    const { hits, late } = analysis;
    this.hits = late ? withoutOverlaps(hits.filter((hit) => this.stays(hit))) : hits;
  }

  private stays({ phrase, start, end }: LocalHit): boolean {
    const { late, near, notNear } = phrase;
    if (!late) return true;
    if (near && !this.stands(near, start, end)) return false;
    return !(notNear && this.stands(notNear, start, end));
  }

  private stands(near: NearCode, start: number, end: number): boolean {
    const { analysis, next } = this;
    if (hasMark(near, start, end, analysis.marks)) return true;
    for (const id of near.concepts ?? [])
      for (const other of this.of(id)) {
        // One clause may do two things: what another concept finds in the very words of a hit stands beside it.
        const overlaps = start < other.end && other.start < end;
        if (overlaps || isNear(near, start, end, other.start, other.end)) return true;
      }
    if (near.within !== 'next' || !next) return false;
    const { marks } = next.analysis;
    for (let m = 0; m < marks.length; m += 3) if (marks[m] === near.mark) return true;
    return near.concepts?.some((id) => next.of(id).length > 0) ?? false;
  }

  /** Hits of one concept. Ends, because concepts that ask for each other in a circle do not load. */
  private of(concept: string): readonly LocalHit[] {
    this.known ??= new Map();
    let hits = this.known.get(concept);
    if (!hits) {
      hits = this.analysis.hits.filter((hit) => hit.phrase.concept === concept && this.stays(hit));
      this.known.set(concept, hits);
    }
    return hits;
  }
}
