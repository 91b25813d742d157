import { classOf, DIGIT, isUpper, LETTER } from './characters';
import { fold } from './fold';
import { wider } from './wider';

/** What the tokenizer itself must know of a spelling. */
export const ABBREVIATION = 1;
export const NUMBER = 2;
export const CAPS = 4;
export const INITIAL = 8;

/** The form of a link, an address, code or a placeholder: a word that no pattern knows. */
export const OPAQUE = 0;

const MOST_FORMS = 40_000;
const CAPS_LETTERS = 4;
/** So many letters have room behind those of all spellings; a longer run is no word. A power of two. */
export const ROOM = 64;
/** The places of the first tables; all grow. */
const FIRST_SIZE = 1024;

/**
 * Every distinct spelling once, as a small number. A word of a text is read once, behind the letters of all spellings,
 * and costs one rolling hash and one comparison; no string is made.
 */
export class Forms {
  /** What the tokenizer must know of each form. */
  flags = new Uint8Array(FIRST_SIZE);
  /** The letters of one spelling after the other, as they were typed; from `top` on there is `ROOM`. */
  letters = new Uint16Array(FIRST_SIZE * 8);
  top = 1;
  /** Grows when the table was emptied: numbers from before are void. */
  generation = 0;
  private count = 1;
  /** Where the letters of each form begin; the next ones begin where they end. */
  private places = new Int32Array(FIRST_SIZE + 1).fill(1, 1);
  /** Pairs of a hash and its form; form 0 is free. */
  private table = new Int32Array(FIRST_SIZE * 4);
  private readonly abbreviations: ReadonlySet<string>;

  constructor(abbreviations: Iterable<string>) {
    this.abbreviations = new Set([...abbreviations].map((word) => fold(word).replaceAll('.', '')));
  }

  /** Empties the table when it has grown too large. Call between texts: numbers of a text that is being read must last. */
  trim(): void {
    if (this.count < MOST_FORMS) return;
    this.generation++;
    this.count = this.top = 1;
    this.flags = new Uint8Array(FIRST_SIZE);
    this.places = new Int32Array(FIRST_SIZE + 1).fill(1, 1);
    this.table = new Int32Array(FIRST_SIZE * 4);
  }

  /** The spelling of a form, as it was typed. */
  textOf(form: number): string {
    return String.fromCharCode(...this.letters.subarray(this.places[form], this.places[form + 1]));
  }

  /** Code units of its spelling. */
  lengthOf(form: number): number {
    return this.places[form + 1] - this.places[form];
  }

  /** The number of the spelling whose letters stand from `top` on and have this rolling hash (h * 31 + unit). */
  intern(length: number, hash: number): number {
    const { table, letters, places, top } = this;
    const last = table.length - 2;
    for (let slot = Math.imul(hash, 0x9e3779b1) >>> 7; ; slot++) {
      const cell = (slot << 1) & last;
      const form = table[cell + 1];
      if (form === 0) return this.add(length, hash, cell);
      const place = places[form];
      if (table[cell] !== hash || places[form + 1] - place !== length) continue;
      let same = 0;
      while (same < length && letters[place + same] === letters[top + same]) same++;
      if (same === length) return form;
    }
  }

  /** The number of a whole string. */
  of(text: string): number {
    this.reserve(text.length);
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.letters[this.top + i] = unit;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    return this.intern(text.length, hash);
  }

  /** What is read stays where it stands. */
  private add(length: number, hash: number, cell: number): number {
    const form = this.count++;
    this.table[cell] = hash;
    this.table[cell + 1] = form;
    this.top += length;
    this.places[form + 1] = this.top;
    this.flags[form] = this.flagsOf(this.textOf(form));
    this.reserve(ROOM);
    if (this.count >= this.flags.length) this.grow();
    return form;
  }

  /** Makes room for so many letters. */
  private reserve(length: number): void {
    if (this.top + length > this.letters.length) this.letters = wider(this.letters, (this.top + length) * 2);
  }

  private grow(): void {
    const { flags, table } = this;
    this.flags = wider(flags, flags.length * 2);
    this.places = wider(this.places, this.flags.length + 1);
    this.table = new Int32Array(table.length * 2);
    const last = this.table.length - 2;
    for (let cell = 0; cell < table.length; cell += 2) {
      if (table[cell + 1] === 0) continue;
      let slot = Math.imul(table[cell], 0x9e3779b1) >>> 7;
      while (this.table[((slot << 1) & last) + 1] !== 0) slot++;
      this.table[(slot << 1) & last] = table[cell];
      this.table[((slot << 1) & last) + 1] = table[cell + 1];
    }
  }

  private flagsOf(text: string): number {
    let flags = 0;
    if (this.abbreviations.has(fold(text))) flags |= ABBREVIATION;
    if (classOf(text.charCodeAt(0)) === DIGIT) flags |= NUMBER;
    if (text.length === 1 && text !== 'I' && isUpper(text.charCodeAt(0))) flags |= INITIAL;
    if (isCaps(text)) flags |= CAPS;
    return flags;
  }
}

function isCaps(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== LETTER) continue;
    if (!isUpper(unit)) return false;
    letters++;
  }
  return letters >= CAPS_LETTERS;
}
