import { browser } from './browser';

type Catalogue = typeof import('../../public/_locales/en/messages.json');

/** A key of the English catalogue, which has them all. */
export type MessageKey = keyof Catalogue;

/** A key that comes in plural forms: `findings_one`, `findings_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Strings by key, as the catalogues in `_locales` hold them: `$1` to `$9` are places for values. */
export type Strings = Readonly<Record<string, string>>;

/** Set when the agent has chosen another language than the browser's. */
let chosen: Strings | undefined;

/** From now on these strings are shown; `undefined` goes back to the browser's language. */
export function speak(strings: Strings | undefined): void {
  chosen = strings;
}

/** What `speak` was told last. */
export function spoken(): Strings | undefined {
  return chosen;
}

/** The string for a key in the language of the interface; empty where the browser cannot tell (a cut-off script). */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  const shown = values.map((value) => (typeof value === 'number' ? numeral(value) : value));
  const own = chosen?.[key];
  if (own !== undefined) return own.replace(/\$([1-9])/g, (_, n) => shown[n - 1] ?? '');
  try {
    return browser.i18n.getMessage(key, shown);
  } catch {
    return '';
  }
}

/** The string for a number, in the plural form that the language asks for; `$1` is the number, `$2` and so on the others. */
export function plural(key: PluralKey, n: number, ...others: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(n);
  return t(`${key}_${form}` as MessageKey, n, ...others) || t(`${key}_other`, n, ...others);
}

/** A number in the digits of the interface. */
export function numeral(n: number): string {
  // Chromium has no numbers in Mongolian, and would take those of the browser's language.
  return new Intl.NumberFormat([uiLanguage(), 'en']).format(n);
}

/** BCP 47 tag of the language that the strings are in, which need not be the browser's. */
export function uiLanguage(): string {
  return t('interfaceLanguage') || 'en';
}

/** Reading direction of the interface. */
export function uiDirection(): 'ltr' | 'rtl' {
  return t('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr';
}
