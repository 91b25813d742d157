import { labelIn } from '../../packs/diff';
import type { PackView } from '../../packs/installed';
import { day, time } from '../../platform/dates';
import { plural, t, uiLanguage } from '../../platform/i18n';
import { inARow } from '../../platform/in-a-row';
import { languageName } from '../../platform/names';

/** A pack's name in the language of the interface. */
export const packName = ({ name }: Pick<PackView, 'name'>): string => labelIn(name, uiLanguage());

/** Names of languages in the language of the interface. */
export function languageNames(ids: readonly string[]): string {
  return inARow(ids.map(languageName));
}

/** A time as people say it: today's with the hour, others with the day. */
export function timeWords(at: number): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  return today ? time(at) : day(at);
}

/** A day of a signature, 2027-01-31, as people write it. */
export function dayWords(signed: string): string {
  // At noon it is this day in the agent's time zone too, also where clocks are changed at midnight.
  return day(Date.parse(`${signed}T12:00:00`));
}

/** One line that says what a pack is: version, rules, languages. */
export function packLine({ now, rules, languages }: Pick<PackView, 'now' | 'rules' | 'languages'>): string {
  return t('packLine', now.version, plural('packRules', rules), languageNames(languages));
}
