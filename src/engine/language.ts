/** What the engine must know of a language to read a text: plain data, which a message can carry. */
export interface LanguageData {
  /** BCP 47: `en`. */
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
  /** Spellings that mean the same word: `{ "isnt": ["is", "not"] }`; keys folded. Spans are shared out by length. */
  readonly contractions?: Readonly<Record<string, readonly string[]>>;
  /** Endings split off as words of their own: `{ "n't": "not", "'ll": "will" }`; one ending may stand for several words. */
  readonly clitics?: Readonly<Record<string, string | readonly string[]>>;
  /** Parts that a hyphen splits off (`contacte-nos`, `n-am`); elsewhere a hyphen joins (`e-mail` = `email`). */
  readonly hyphenated?: {
    readonly before?: Readonly<Record<string, string>>;
    readonly after?: Readonly<Record<string, string>>;
  };
  /** Words that belong to the next one (Persian `می`), also where a space was typed. */
  readonly joinsNext?: readonly string[];
  /** Words that belong to the one before (Persian `ها`). */
  readonly joinsPrevious?: readonly string[];
  /** Endings as typed whose last letter is no part of the word: Persian `ه‌ی`, which others write as `ه` or `هٔ`. */
  readonly silent?: readonly string[];
  readonly endings?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly negation: {
    /** Negators before the hit, and how many words may lie between. */
    readonly before: readonly string[];
    /** Negators after the hit. */
    readonly after: readonly string[];
    /** Patterns of negation inside the word itself: prefixes and suffixes. */
    readonly prefixes?: readonly string[];
    readonly suffixes?: readonly string[];
    readonly reach: number;
  };
  /** Words with a full stop that do not end a sentence: `mr`. */
  readonly abbreviations: readonly string[];
  /** First words of a line that only greets or closes: `dear`, `kind regards`. */
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
}

/** And what it takes to compile patterns. One file per language in `src/languages/`. */
export interface Language extends LanguageData {
  /** All forms of a word as a pattern has it, for `word~`, each one folded word: explicit forms, and stems that take any chain of `endings` (and one of `prefixes`). */
  readonly inflect: (word: string) => { readonly forms: readonly string[]; readonly stems: readonly string[] };
  /** Number words: `two`. */
  readonly numbers: readonly string[];
  /** Patterns for `<time>`: a clock time, a day, a term. */
  readonly times: readonly string[];
}
