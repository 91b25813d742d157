import { browser } from './browser';

type Catalogue = typeof import('../../public/_locales/en/messages.json');

/** A key of the English catalogue, which has them all. */
export type MessageKey = keyof Catalogue;

/** A key that comes in plural forms: `findings_one`, `findings_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The string for a key in the language of the interface; empty where the browser cannot tell (a cut-off script). */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key, values.map(String));
  } catch {
    return '';
  }
}

/** The string for a number, in the plural form that the language asks for; `$1` is the number. */
export function plural(key: PluralKey, n: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(n);
  const shown = new Intl.NumberFormat(uiLanguage()).format(n);
  return t(`${key}_${form}` as MessageKey, shown) || t(`${key}_other`, shown);
}

/** BCP 47 tag of the language that the strings are in, which need not be the browser's. */
export function uiLanguage(): string {
  return t('interfaceLanguage') || 'en';
}

/** Reading direction of the interface. */
export function uiDirection(): 'ltr' | 'rtl' {
  return t('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr';
}
