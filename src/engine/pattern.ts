import { classOf, Failure, fail, gap, list, SIGNS, word } from './pattern-atoms';
import { sizeProblem } from './pattern-size';

/** The pattern language of docs/patterns.md as a tree. Knows no language: words stay as they were written. */

export type Pattern =
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'either'; readonly options: readonly Pattern[] }
  | { readonly type: 'maybe'; readonly item: Pattern }
  | {
      readonly type: 'word';
      readonly form: 'literal' | 'begins' | 'ends' | 'inflected' | 'exact';
      readonly text: string;
      readonly at: number;
    }
  | { readonly type: 'list'; readonly name: string; readonly at: number }
  | { readonly type: 'class'; readonly name: ClassName }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sign'; readonly sign: Sign };

export type ClassName = 'number' | 'time' | 'caps' | 'word';
export type Sign = '^' | '$' | '?' | '!' | '!!' | ',';

/** What is wrong with a pattern: `at` is the place in it (UTF-16), `remedy` what to write instead. */
export interface PatternProblem {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly problem: PatternProblem };

const LONGEST_PATTERN = 500;
const DEEPEST_GROUP = 4;

/** What a pattern is for: `cover` is an exception, which may end with a gap. */
export type Use = 'match' | 'cover';

/** Reads a pattern. Never throws. */
export function parsePattern(source: string, use: Use = 'match'): ParsedPattern {
  try {
    if (source.length > LONGEST_PATTERN)
      fail(LONGEST_PATTERN, `a pattern of more than ${LONGEST_PATTERN} characters`, 'split it into several phrases');
    const reader = new Reader(source);
    const pattern = reader.sequence(0);
    if (!reader.done()) reader.failAtRest();
    const tooMuch = sizeProblem(pattern, use);
    if (tooMuch) fail(0, tooMuch.message, tooMuch.remedy);
    return { ok: true, pattern };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Reader {
  at = 0;
  constructor(private readonly source: string) {}

  done(): boolean {
    this.skipSpace();
    return this.at >= this.source.length;
  }

  failAtRest(): never {
    if (this.source[this.at] === ')') fail(this.at, 'a ")" without its "("', 'remove it or open the group');
    fail(this.at, 'a "|" needs a word on both sides, without spaces', 'write one|two, or (one thing|another)');
  }

  private skipSpace(): void {
    while (this.at < this.source.length && this.source[this.at] === ' ') this.at++;
  }

  /** Items up to the end, a `)` or a `|` of the group around. */
  sequence(depth: number): Pattern {
    const items: Pattern[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.source[this.at];
      if (next === undefined || next === ')' || next === '|') break;
      items.push(this.item(depth));
    }
    if (items.length === 0) fail(this.at, 'nothing to match here', 'write at least one word');
    return items.length === 1 ? items[0] : { type: 'sequence', items };
  }

  private item(depth: number): Pattern {
    // Inside a group the `|` parts whole phrases: `(company policy|our rules)`.
    const single = () => (depth > 0 ? this.atom() : this.alternatives());
    const item = this.source[this.at] === '(' ? this.group(depth + 1) : single();
    if (this.source[this.at] !== '?') return item;
    if (item.type === 'sign' || item.type === 'gap')
      fail(this.at, 'only words and groups can be optional', 'put a space before the "?" or leave it out');
    this.at++;
    return { type: 'maybe', item };
  }

  private group(depth: number): Pattern {
    const start = this.at++;
    if (depth > DEEPEST_GROUP)
      fail(start, `groups nested more than ${DEEPEST_GROUP} deep`, 'write the phrases one by one');
    const options = [this.sequence(depth)];
    while (this.source[this.at] === '|') {
      this.at++;
      options.push(this.sequence(depth));
    }
    if (this.source[this.at] !== ')') fail(start, 'a "(" without its ")"', 'close the group');
    this.at++;
    return options.length === 1 ? options[0] : { type: 'either', options };
  }

  /** `one|two|@three`, without spaces. */
  private alternatives(): Pattern {
    const options = [this.atom()];
    while (this.source[this.at] === '|') {
      this.at++;
      const last = options[options.length - 1];
      if (last.type === 'sign' || last.type === 'gap')
        fail(this.at - 1, 'a sign or a gap cannot be an alternative', 'use words on both sides of "|"');
      const next = this.source[this.at];
      if (next === undefined || next === ' ' || next === '|')
        fail(this.at, 'a "|" needs a word on both sides, without spaces', 'write one|two, or (one thing|another)');
      options.push(next === '(' ? this.group(1) : this.atom());
    }
    return options.length === 1 ? options[0] : { type: 'either', options };
  }

  private atom(): Pattern {
    const start = this.at;
    while (this.at < this.source.length && !endsAtom(this.source.charCodeAt(this.at))) this.at++;
    const text = this.source.slice(start, this.at);
    const next = this.source[this.at];
    if (text === '' && next === '?') {
      const after = this.source[this.at + 1];
      if (after !== undefined && after !== ' ' && after !== ')')
        fail(start, '"?" must stand alone', 'put a space behind "?"');
      this.at++;
      return { type: 'sign', sign: '?' };
    }
    if (text === '') fail(start, `"${next}" cannot stand here`, 'see the signs in the pattern page');
    if (text.length <= 2 && SIGNS.includes(text) && next !== '|') return { type: 'sign', sign: text as Sign };
    if (text.startsWith('..')) return gap(text, start);
    if (text.startsWith('<')) return classOf(text, start);
    if (text.startsWith('@')) return list(text, start);
    return word(text, start);
  }
}

/** Whether a code unit is a space or one of `|()?`. */
function endsAtom(unit: number): boolean {
  return unit === 0x20 || unit === 0x7c || unit === 0x28 || unit === 0x29 || unit === 0x3f;
}
