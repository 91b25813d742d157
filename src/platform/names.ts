import { uiLanguage } from './i18n';
import * as mongolian from './mongolian';

/** The name of a language (BCP 47) in the language of the interface; the tag itself where it has none. */
export function languageName(id: string): string {
  const ui = uiLanguage();
  const own = ui === 'mn' ? mongolian.languages[id] : undefined;
  if (own !== undefined) return own;
  try {
    return new Intl.DisplayNames([ui], { type: 'language' }).of(id) ?? id;
  } catch {
    return id;
  }
}
