import type { ProgramCode } from './program';

/** A program as JSON that is quick to read: the tree is one text, a letter for a number. */
export interface PortableProgram extends Omit<ProgramCode, 'automaton'> {
  /** Those that differ: most have their guards from their concept, and read one by one they would cost a twentieth of the heap. */
  readonly phrases: ProgramCode['phrases'];
  /** By match id: the number of its phrase. */
  readonly phraseOf: readonly number[];
  readonly automaton: Omit<ProgramCode['automaton'], 'tree'> & { readonly tree: string };
}

/** The letter for 0; below it are the signs that JSON would have to escape most. */
const ZERO = 0x23;
/** Numbers below are one letter, none of them a surrogate. */
const BASE = 0xd700;
/** Comes before the two letters of a larger number. */
const LARGE = '!';

/** Makes a program fit for a message or a file. */
export function toPortable({ automaton, phrases, ...code }: ProgramCode): PortableProgram {
  const letter = (number: number) => String.fromCharCode(ZERO + number);
  const { tree } = automaton;
  let text = '';
  for (let i = 0; i < tree.length; i++) {
    const number = tree[i];
    text += number < BASE ? letter(number) : LARGE + letter(Math.floor(number / BASE)) + letter(number % BASE);
  }
  const all = phrases.map((phrase) => JSON.stringify(phrase));
  const distinct = [...new Set(all)];
  const numbers = new Map(distinct.map((phrase, number) => [phrase, number]));
  return {
    ...code,
    phrases: distinct.map((phrase) => JSON.parse(phrase)),
    phraseOf: all.map((phrase) => numbers.get(phrase) ?? 0),
    automaton: { ...automaton, tree: text },
  };
}

/** Makes a program of it again. */
export function fromPortable({ automaton, phraseOf, ...code }: PortableProgram): ProgramCode {
  const { tree: text } = automaton;
  const tree = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++)
    tree[count++] =
      text[i] === LARGE
        ? (text.charCodeAt(++i) - ZERO) * BASE + text.charCodeAt(++i) - ZERO
        : text.charCodeAt(i) - ZERO;
  return {
    ...code,
    phrases: phraseOf.map((number) => code.phrases[number]),
    automaton: { ...automaton, tree: tree.subarray(0, count) },
  };
}
