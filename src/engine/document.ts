import { analyse } from './analyse';
import { Forms } from './forms';
import { type Analysed, type FoundHit, type FoundSentence, placeAll } from './found';
import { OwnWords } from './own-words';
import { Program, type ProgramCode } from './program';
import { type Block, Reading, SAMPLE } from './reading';
import type { LanguageData, Span } from './types';

export const UNKNOWN = 'unknown';

/** Tells the language of a paragraph: an id, `unknown` for a language we do not have, nothing when it is too short to tell. */
export type Detect = (paragraph: string) => string | undefined;

/** A text with everything found in it. */
export interface Found {
  /** The language of most of its letters. */
  readonly lang: string;
  readonly sentences: readonly FoundSentence[];
  readonly hits: ReadonlyMap<string, readonly FoundHit[]>;
}

/** Gives the compiled rules of a language; nothing while there are none. Asked again whenever they are needed. */
export type ProgramOf = (lang: string) => ProgramCode | undefined;

/** What all texts share: the languages, their compiled rules, the spellings seen so far. */
export class Shared {
  readonly forms: Forms;
  readonly ownWords: OwnWords;
  private readonly programs = new Map<string, Program>();

  constructor(
    private readonly programOf: ProgramOf,
    readonly languages: readonly LanguageData[],
    readonly detect: Detect | undefined,
  ) {
    this.forms = new Forms(languages.flatMap((language) => language.abbreviations));
    this.ownWords = new OwnWords(languages);
  }

  /** The rules of a language, ready to run; nothing for a language we do not have. */
  program(lang: string): Program | undefined {
    const known = this.programs.get(lang);
    if (known) return known;
    const language = this.languages.find((one) => one.id === lang);
    const code = language && this.programOf(lang);
    if (!language || !code) return undefined;
    const program = new Program(language, code, this.forms);
    this.programs.set(lang, program);
    return program;
  }
}

/** One text that changes: keeps what the last reading found and looks again only where it changed. */
export class Document {
  private readonly reading: Reading;

  constructor(private readonly shared: Shared) {
    this.reading = new Reading(shared.forms);
  }

  /** `lang` overrides detection; `fallback` stands in where a paragraph is too short to tell. */
  read(text: string, excluded: readonly Span[] = [], lang?: string, fallback?: string): Found {
    const placed = this.reading.update(text, excluded);
    const own = this.shared.ownWords.of(placed);
    const blocks = placed.map((one) => one.block);
    const langs = this.languagesOf(blocks, own, lang, fallback);
    const all: Analysed[] = [];
    const bases: number[] = [];
    placed.forEach(({ block, start }, i) => {
      const program = own[i] ? this.shared.program(langs[i]) : undefined;
      if (!program) return;
      let at = 0;
      for (const unit of block.units) {
        const { sentence } = unit;
        if (unit.analysed?.lang !== langs[i]) {
          const analysis = analyse(sentence, block.text, at, program, this.shared.forms);
          unit.analysed = { sentence, lang: langs[i], analysis };
        }
        if (unit.analysed.analysis.words > 0) {
          all.push(unit.analysed);
          bases.push(start + at);
        }
        at += sentence.length;
      }
    });
    const sentences = placeAll(all, bases);
    return { lang: most(blocks, langs, own), sentences, hits: byConcept(sentences) };
  }

  private languagesOf(
    blocks: readonly Block[],
    own: readonly boolean[],
    lang?: string,
    fallback?: string,
  ): readonly string[] {
    if (lang !== undefined) return blocks.map(() => lang);
    const { detect, languages } = this.shared;
    const first = languages[0]?.id ?? UNKNOWN;
    if (!detect) return blocks.map(() => fallback ?? first);
    const detected = blocks.map((block, i) => {
      if (!own[i]) return undefined;
      if (block.lang === null) block.lang = detect(block.text.slice(0, SAMPLE));
      return block.lang;
    });
    // A paragraph too short to tell follows the one before it, or else the one after.
    let near = detected.find((one) => one !== undefined) ?? fallback ?? first;
    return detected.map((one) => {
      near = one ?? near;
      return near;
    });
  }
}

function most(blocks: readonly Block[], langs: readonly string[], own: readonly boolean[]): string {
  const letters = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (own[i]) letters.set(langs[i], (letters.get(langs[i]) ?? 0) + block.text.length);
  });
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? langs[0] ?? UNKNOWN;
}

function byConcept(sentences: readonly FoundSentence[]): ReadonlyMap<string, readonly FoundHit[]> {
  const hits = new Map<string, FoundHit[]>();
  for (const sentence of sentences)
    for (const hit of sentence.hits) {
      const list = hits.get(hit.concept);
      if (list) list.push(hit);
      else hits.set(hit.concept, [hit]);
    }
  return hits;
}
