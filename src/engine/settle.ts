import { type Analysis, hasMark, isNear, type LocalHit, withoutOverlaps } from './analyse';
import type { NearCode } from './program';

/**
 * Answers the guards that one sentence alone cannot: other concepts, and the next sentence. Pure: the same sentences
 * give the same hits, whatever was asked before.
 */
export class Settlement {
  private readonly known = new Map<string, readonly LocalHit[]>();

  constructor(private readonly analyses: readonly (Analysis | undefined)[]) {}

  /** The hits of a sentence that stay. */
  hits(sentence: number): readonly LocalHit[] {
    const analysis = this.analyses[sentence];
    if (!analysis) return [];
    if (!analysis.late) return analysis.hits;
    return withoutOverlaps(analysis.hits.filter((hit) => !hit.phrase.late || this.passes(hit, sentence)));
  }

  private passes(hit: LocalHit, sentence: number): boolean {
    const { near, notNear } = hit.phrase;
    if (near && !this.stands(near, hit, sentence)) return false;
    return !(notNear && this.stands(notNear, hit, sentence));
  }

  private stands(near: NearCode, hit: LocalHit, sentence: number): boolean {
    const here = this.analyses[sentence];
    if (here && hasMark(near, hit.start, hit.end, here.marks)) return true;
    if (
      near.concepts?.some((id) =>
        this.of(id, sentence).some(
          (other) => overlap(hit, other) || isNear(near, hit.start, hit.end, other.start, other.end),
        ),
      )
    )
      return true;
    if (near.within !== 'next') return false;
    const next = this.analyses[sentence + 1];
    if (!next) return false;
    for (let m = 0; m < next.marks.length; m += 3) if (next.marks[m] === near.mark) return true;
    return near.concepts?.some((id) => this.of(id, sentence + 1).length > 0) ?? false;
  }

  /** Hits of one concept in one sentence. Ends, because concepts that ask for each other in a circle do not load. */
  private of(concept: string, sentence: number): readonly LocalHit[] {
    const key = `${sentence}/${concept}`;
    const known = this.known.get(key);
    if (known) return known;
    const hits = this.analyses[sentence]?.hits.filter((hit) => hit.phrase.concept === concept) ?? [];
    const settled = hits.filter((hit) => !hit.phrase.late || this.passes(hit, sentence));
    this.known.set(key, settled);
    return settled;
  }
}

/** One clause may do two things: what another concept finds in the very words of a hit stands beside it. */
function overlap(one: LocalHit, other: LocalHit): boolean {
  return one.start < other.end && other.start < one.end;
}
