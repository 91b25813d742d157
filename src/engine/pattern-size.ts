import type { Pattern, Use } from './pattern';

const MOST_WORDS = 16;
const MOST_GAPS = 3;

interface Size {
  words: number;
  gaps: number;
  /** Words that say something: not `<word>`, not optional. */
  solid: number;
}

const WORD: Size = { words: 1, gaps: 0, solid: 1 };

/** What makes a pattern too large or too vague, if anything does. */
export function sizeProblem(pattern: Pattern, use: Use): { message: string; remedy: string } | undefined {
  const size = sizeOf(pattern);
  if (size.words > MOST_WORDS)
    return { message: `a pattern of ${size.words} words`, remedy: `use at most ${MOST_WORDS}, or split it` };
  if (size.gaps > MOST_GAPS) return { message: `a pattern with ${size.gaps} gaps`, remedy: `use at most ${MOST_GAPS}` };
  if (size.solid === 0 && !isEnding(pattern))
    return { message: 'a pattern that would match nearly everything', remedy: 'add a word that must stand there' };
  const sides: readonly Side[] = use === 'match' ? ['first', 'last'] : ['first'];
  const loose = size.gaps > 0 && sides.some((side) => edges(pattern, side).some((item) => item.type === 'gap'));
  return loose ? { message: 'a gap at the start or the end says nothing', remedy: 'remove it' } : undefined;
}

function sizeOf(pattern: Pattern): Size {
  switch (pattern.type) {
    case 'sequence': {
      const sum: Size = { words: 0, gaps: 0, solid: 0 };
      for (const item of pattern.items) {
        const { words, gaps, solid } = item.type === 'word' ? WORD : sizeOf(item);
        sum.words += words;
        sum.gaps += gaps;
        sum.solid += solid;
      }
      return sum;
    }
    case 'either':
      return pattern.options.map(sizeOf).reduce((a, b) => ({
        words: Math.max(a.words, b.words),
        gaps: Math.max(a.gaps, b.gaps),
        solid: Math.min(a.solid, b.solid),
      }));
    case 'maybe':
      return { ...sizeOf(pattern.item), solid: 0 };
    case 'gap':
      return { words: 0, gaps: 1, solid: 0 };
    case 'sign':
      return { words: 0, gaps: 0, solid: 0 };
    case 'class':
      return { words: 1, gaps: 0, solid: pattern.name === 'word' ? 0 : 1 };
    default:
      return WORD;
  }
}

type Side = 'first' | 'last';

/** What a match can begin or end with. */
function edges(pattern: Pattern, side: Side): readonly Pattern[] {
  switch (pattern.type) {
    case 'sequence': {
      const items = pattern.items.filter((item) => item.type !== 'sign');
      return outer(side === 'first' ? items : items.reverse(), side);
    }
    case 'either':
      return pattern.options.flatMap((option) => edges(option, side));
    case 'maybe':
      return edges(pattern.item, side);
    default:
      return [pattern];
  }
}

function outer(items: readonly Pattern[], side: Side): readonly Pattern[] {
  const firm = items.findIndex((item) => item.type !== 'maybe');
  return items.slice(0, firm < 0 ? items.length : firm + 1).flatMap((item) => edges(item, side));
}

/** A guard may ask how the sentence ends: `?`, `!` or `!!` alone. */
export function isEnding(pattern: Pattern): boolean {
  return pattern.type === 'sign' && (pattern.sign === '?' || pattern.sign === '!' || pattern.sign === '!!');
}
