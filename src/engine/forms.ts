import { classOf, DIGIT, isUpper, LETTER } from './characters';
import { fold } from './fold';

/** What the tokenizer itself must know of a spelling. */
export const ABBREVIATION = 1;
export const NUMBER = 2;
export const CAPS = 4;
export const INITIAL = 8;

/** The form of a link, an address, code or a placeholder: a word that no pattern knows. */
export const OPAQUE = 0;

const MOST_FORMS = 40_000;
const CAPS_LETTERS = 4;

/**
 * Every distinct spelling once, as a small number. A word of a text costs one rolling hash and one comparison;
 * no string is made for a spelling that was seen before.
 */
export class Forms {
  /** The spelling of each form, as it was typed. */
  readonly texts: string[] = ['\u0000'];
  readonly flags: number[] = [0];
  /** Grows when the table was emptied: numbers from before are void. */
  generation = 0;
  private hashes: number[] = [0];
  private table = new Int32Array(1 << 12);
  private readonly abbreviations: ReadonlySet<string>;

  constructor(abbreviations: Iterable<string>) {
    this.abbreviations = new Set([...abbreviations].map((word) => fold(word).replaceAll('.', '')));
  }

  /** Empties the table when it has grown too large. Call between texts: numbers of a text that is being read must last. */
  trim(): void {
    if (this.texts.length < MOST_FORMS) return;
    this.generation++;
    this.texts.length = this.flags.length = this.hashes.length = 1;
    this.table = new Int32Array(1 << 12);
  }

  /** The number of `text.slice(start, end)`, whose rolling hash (h * 31 + unit) is `hash`. */
  intern(text: string, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= mask;
      const form = this.table[slot];
      if (form === 0) return this.add(text.slice(start, end), hash, slot);
      if (this.hashes[form] === hash && this.same(form, text, start, end)) return form;
      slot++;
    }
  }

  /** The number of a whole string. */
  of(text: string): number {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return this.intern(text, 0, text.length, hash);
  }

  private same(form: number, text: string, start: number, end: number): boolean {
    const known = this.texts[form];
    if (known.length !== end - start) return false;
    for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const form = this.texts.length;
    // A slice of the draft would keep the whole draft alive.
    this.texts.push(` ${text}`.slice(1));
    this.hashes.push(hash);
    this.flags.push(this.flagsOf(text));
    this.table[slot] = form;
    if (this.texts.length * 2 > this.table.length) this.grow();
    return form;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let form = 1; form < this.texts.length; form++) {
      let slot = (Math.imul(this.hashes[form], 0x9e3779b1) >>> 7) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = form;
    }
    this.table = table;
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
