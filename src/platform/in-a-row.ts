import { uiLanguage } from './i18n';

/** Things in a row, with what a language (BCP 47; else that of the interface) sets between them. */
export function inARow(things: readonly string[], language = uiLanguage()): string {
  // Chromium has no lists in Mongolian and takes those of another language; other browsers set nothing between.
  return language === 'mn' ? things.join(', ') : new Intl.ListFormat(language, { type: 'unit' }).format(things);
}
