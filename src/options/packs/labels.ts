import { labelIn } from '../../packs/diff';
import type { PackView } from '../../packs/installed';
import { plural, t, uiLanguage } from '../../platform/i18n';

/** A pack's name in the language of the interface. */
export const packName = ({ name }: Pick<PackView, 'name'>): string => labelIn(name, uiLanguage());

/** Names of languages in the language of the interface. */
export function languageNames(ids: readonly string[]): string {
  const names = new Intl.DisplayNames([uiLanguage()], { type: 'language' });
  return listed(ids.map((id) => names.of(id) ?? id));
}

/** Several things as one list. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(things);
}

/** A time as people say it: today's with the hour, others with the day. */
export function timeWords(at: number): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  const form: Intl.DateTimeFormatOptions = today ? { timeStyle: 'short' } : { dateStyle: 'medium' };
  return new Intl.DateTimeFormat(uiLanguage(), form).format(at);
}

/** A day of a signature, 2027-01-31, as people write it. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** One line that says what a pack is: version, rules, languages. */
export function packLine({ now, rules, languages }: Pick<PackView, 'now' | 'rules' | 'languages'>): string {
  return t('packLine', now.version, plural('packRules', rules), languageNames(languages));
}
