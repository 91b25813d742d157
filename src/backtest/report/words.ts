type Catalogue = typeof import('../../../public/_locales/en/messages.json');

/** A string of the catalogue that reports use. */
export type ReportKey = Extract<keyof Catalogue, `backtest${string}` | 'levelMust' | 'levelShould' | 'levelHint'>;

/** A string of the catalogue that reports use and that comes in plural forms. */
export type ReportCount = 'backtestBusinessFormula';

/** The language of a report: its strings, its numbers, its direction. */
export interface Words {
  readonly t: (key: ReportKey, ...values: readonly (string | number)[]) => string;
  /** The string for a number in the form that the language asks for; `$1` is the number. */
  readonly plural: (key: ReportCount, n: number, ...others: readonly (string | number)[]) => string;
  /** The name of a language (BCP 47 tag). */
  readonly languageName: (id: string) => string;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}
