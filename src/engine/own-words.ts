import { fold } from './fold';
import type { Placed } from './reading';
import type { LanguageData } from './types';

const QUOTE = /^\s*>/;
const SIGNATURE = /^--\s*$/;
const ORIGINAL = /^\s*(-{4,}.*|_{10,}\s*)$/;
/** A longer line says more than a greeting does. */
const LONGEST_GREETING = 60;
const MOST_GREETING_WORDS = 5;
const MOST_CLOSING_WORDS = 4;
const MOST_CLOSING_LINES = 5;

/** Tells the paragraphs that the agent wrote from quotes, signatures, greetings and closings. */
export class OwnWords {
  private readonly greetings: readonly string[];
  private readonly closings: readonly string[];
  private readonly abbreviations: ReadonlySet<string>;

  constructor(languages: readonly LanguageData[]) {
    this.greetings = languages.flatMap((language) => language.greetings.map(plain));
    this.closings = languages.flatMap((language) => language.closings.map(plain));
    this.abbreviations = new Set(languages.flatMap((language) => language.abbreviations.map(plain)));
  }

  /** For each paragraph whether it is the agent's own. */
  of(placed: readonly Placed[]): readonly boolean[] {
    const own = placed.map(() => true);
    const last = placed.length - 1;
    for (let i = 0; i <= last; i++) {
      const line = placed[i].block.text;
      if (SIGNATURE.test(line) || ORIGINAL.test(line)) {
        own.fill(false, i);
        break;
      }
      if (QUOTE.test(line)) own[i] = false;
      else if (line.endsWith(':') && introducesQuote(line, placed, i)) own[i] = false;
    }
    this.greeting(placed, own);
    this.closing(placed, own);
    return own;
  }

  /** How much of a line greets before it says something: "Hi Ana, " or all of "Dear Mr. Smith"; 0 without a greeting. */
  greetingIn(line: string): number {
    const end = [...line.matchAll(/[,!.:?؟،]+\s*|$/g)].find(({ 0: marks, index }) => {
      const word = plain(line.slice(0, index)).split(' ').at(-1) ?? '';
      return marks[0] !== '.' || !this.abbreviations.has(word);
    });
    if (!end) return 0;
    const words = plain(line.slice(0, end.index));
    const greets = words.split(' ').length <= MOST_GREETING_WORDS && startsWith(words, this.greetings);
    return greets ? end.index + end[0].length : 0;
  }

  private greeting(placed: readonly Placed[], own: boolean[]): void {
    const first = placed.findIndex((one, i) => own[i] && one.block.text.trim() !== '');
    if (first < 0 || placed[first].block.text.length > LONGEST_GREETING) return;
    const line = plain(placed[first].block.text).replace(/[,!.:،]+$/, '');
    if (
      line.split(' ').length <= MOST_GREETING_WORDS &&
      !/[,.!?:؟،]/.test(line.replace(/\b\p{L}{1,4}\./gu, '')) &&
      startsWith(line, this.greetings)
    )
      own[first] = false;
  }

  private closing(placed: readonly Placed[], own: boolean[]): void {
    let end = own.length - 1;
    while (end >= 0 && (!own[end] || placed[end].block.text.trim() === '')) end--;
    for (let i = end; i > 0 && i > end - MOST_CLOSING_LINES; i--) {
      if (placed[i].block.text.length > LONGEST_GREETING) return;
      const line = plain(placed[i].block.text).replace(/[,!.]+$/, '');
      if (line.split(' ').length > MOST_CLOSING_WORDS) return;
      if (!startsWith(line, this.closings)) continue;
      own.fill(false, i, end + 1);
      return;
    }
  }
}

/** "On Monday Ana wrote:" before a quote. */
function introducesQuote(line: string, placed: readonly Placed[], i: number): boolean {
  let next = i + 1;
  while (next < placed.length && placed[next].block.text.trim() === '') next++;
  if (next < placed.length) return QUOTE.test(placed[next].block.text);
  // The quote itself was left out by the editor: what remains is its introduction, if it names a time or an address.
  return /\d/.test(line) || line.includes('@');
}

function plain(text: string): string {
  return text.trim().split(/\s+/).map(fold).join(' ');
}

function startsWith(line: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => line.startsWith(phrase) && !/\p{L}/u.test(line[phrase.length] ?? ' '));
}
