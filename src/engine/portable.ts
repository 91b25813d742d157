import type { ProgramCode } from './program';

/** A program as JSON that is quick to read: the tree is one text, a letter for a number. */
export interface PortableProgram extends Omit<ProgramCode, 'automaton'> {
  readonly automaton: Omit<ProgramCode['automaton'], 'tree'> & { readonly tree: string };
}

/** The letter for 0; below it are the signs that JSON would have to escape most. */
const ZERO = 0x23;
/** Numbers below are one letter, none of them a surrogate. */
const BASE = 0xd700;
/** Comes before the two letters of a larger number. */
const LARGE = '!';

/** Makes a program fit for a message or a file. */
export function toPortable({ automaton, ...code }: ProgramCode): PortableProgram {
  const letter = (number: number) => String.fromCharCode(ZERO + number);
  const { tree } = automaton;
  let text = '';
  for (let i = 0; i < tree.length; i++) {
    const number = tree[i];
    text += number < BASE ? letter(number) : LARGE + letter(Math.floor(number / BASE)) + letter(number % BASE);
  }
  return { ...code, automaton: { ...automaton, tree: text } };
}

/** Makes a program of it again. */
export function fromPortable({ automaton, ...code }: PortableProgram): ProgramCode {
  const { tree: text } = automaton;
  const tree = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++)
    tree[count++] =
      text[i] === LARGE
        ? (text.charCodeAt(++i) - ZERO) * BASE + text.charCodeAt(++i) - ZERO
        : text.charCodeAt(i) - ZERO;
  return { ...code, automaton: { ...automaton, tree: tree.subarray(0, count) } };
}
