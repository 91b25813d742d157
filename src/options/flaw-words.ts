import { type MessageKey, t } from '../platform/i18n';
import type { SettingsFlaw } from './file-format';

/** What is wrong with a settings file, and what to do, in the language of the interface. */
export function flawWords(flaw: SettingsFlaw): string {
  switch (flaw.code) {
    case 'newer':
      return t('settingsFlawNewer', flaw.found, flaw.known);
    case 'stranger':
      return t('settingsFlawStranger', flaw.key, flaw.known.join(', '));
    case 'value':
      return t('settingsFlawValue', flaw.place, wantedWords(flaw.wanted));
    default:
      return t(plain[flaw.code]);
  }
}

const plain = {
  foreign: 'settingsFlawForeign',
  unversioned: 'settingsFlawUnversioned',
  json: 'settingsFlawJson',
} as const;

/** What parsers ask for, and how that is said; the numbers in it go along. */
const wants: readonly (readonly [RegExp, MessageKey])[] = [
  [/^a string of at most (\d+) characters$/, 'settingsWantText'],
  [/^a list of at most (\d+)$/, 'settingsWantList'],
  [/^an object$/, 'settingsWantObject'],
  [/^32 hexadecimal digits$/, 'settingsWantHash'],
  [/^a time like (\d\d:\d\d)$/, 'settingsWantTime'],
  [/^later than from$/, 'settingsWantLater'],
  [/^a whole number from (\d+) to (\d+)$/, 'settingsWantNumber'],
  [/^one of (.*)$/, 'settingsWantOne'],
  [/^true or (false)$/, 'settingsWantSwitch'],
];

function wantedWords(wanted: string): string {
  for (const [said, key] of wants) {
    const found = said.exec(wanted);
    if (found) return t(key, ...found.slice(1));
  }
  return wanted;
}
