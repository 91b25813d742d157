import type { ClassName, Pattern, PatternProblem } from './pattern';

/** The smallest parts of a pattern: what stands between spaces and `|()?`; `at` is the place of one in the pattern. */

const LONGEST_GAP = 8;
const CLASSES: readonly string[] = ['number', 'time', 'caps', 'word'];
/** Of two that end alike the longer one first. */
export const SIGNS: readonly string[] = ['^', '$', '?', '!!', '!', ','];

/** Leaves the reading of a pattern; `parsePattern` catches it. */
export class Failure extends Error {
  constructor(readonly problem: PatternProblem) {
    super(problem.message);
  }
}

/** Ends the reading with a problem. */
export function fail(at: number, message: string, remedy: string): never {
  throw new Failure({ at, message, remedy });
}

/** `..3` */
export function gap(text: string, at: number): Pattern {
  const most = Number(text.slice(2));
  if (!/^\.\.\d+$/.test(text) || most < 1 || most > LONGEST_GAP)
    fail(at, `"${text}" is no gap`, `write ..1 to ..${LONGEST_GAP}`);
  return { type: 'gap', most };
}

/** `<number>` */
export function classOf(text: string, at: number): Pattern {
  const name = /^<(\w+)>$/.exec(text)?.[1] ?? '';
  if (!CLASSES.includes(name))
    fail(at, `"${text}" is not known`, `write one of ${CLASSES.map((c) => `<${c}>`).join(', ')}`);
  return { type: 'class', name: name as ClassName };
}

/** `@colleague` */
export function list(text: string, at: number): Pattern {
  if (!/^@[a-z][a-z0-9-]*$/.test(text))
    fail(at, `"${text}" is no name of a list`, 'write @ and small letters, digits or hyphens');
  return { type: 'list', name: text.slice(1), at };
}

/** Most words: no need to ask Unicode. */
const PLAIN_WORD = /^[a-z]+$/;
/** Letters, digits and what may stand inside a word; a full stop only between digits or in an abbreviation. */
const WORD = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}'’‘ʼ.:,/\-‐‑\u200c\u200d]*[\p{L}\p{M}\p{N}])?$/u;

/** A word, with what may stand before or behind it: `=é`, `*ward`, `promis*`, `forget~`. */
export function word(text: string, at: number): Pattern {
  if (PLAIN_WORD.test(text)) return { type: 'word', form: 'literal', text, at };
  const exact = text.startsWith('=');
  const ends = text.startsWith('*') && text.length > 1;
  const mark = text.endsWith('*') ? '*' : text.endsWith('~') ? '~' : '';
  const bare = text.slice(exact || ends ? 1 : 0, mark ? -1 : undefined);
  // A bare clitic ('s, 'll) is a word of its own.
  if (!WORD.test(bare) && !/^['’]\p{L}+$/u.test(bare)) {
    const sign = SIGNS.find((s) => bare.endsWith(s));
    if (sign) fail(at + text.lastIndexOf(sign), `"${sign}" must stand alone`, `put a space before "${sign}"`);
    fail(
      at,
      `"${text}" is no word`,
      'write letters, digits, an apostrophe or a hyphen inside a word; no regular expressions',
    );
  }
  if ((exact || ends) && mark) fail(at, `"${text}" is open in two ways`, 'use either = or * or ~');
  if (mark === '*' && [...bare].length < 2)
    fail(at, `"${text}" would match too much`, 'write at least two letters before *');
  if (ends && [...bare].length < 3) fail(at, `"${text}" would match too much`, 'write at least three letters behind *');
  const form = exact ? 'exact' : ends ? 'ends' : mark === '*' ? 'begins' : mark === '~' ? 'inflected' : 'literal';
  return { type: 'word', form, text: bare, at };
}
