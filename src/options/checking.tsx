import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { t } from '../platform/i18n';
import { Choice, type Option } from '../ui/fields';
import { LanguagesChoice, PlaybookChoice } from '../ui/settings-choices';
import type { SettingsProps } from '../ui/use-settings';
import { GuardChoice } from './guard';

/** What is checked, how much of it is shown, and what happens before a reply is sent. */
export function Checking(props: SettingsProps): JSX.Element {
  const { whole, change } = props;
  const { least = 'hint' } = whole.settings;
  return (
    <>
      <LanguagesChoice {...props} />
      <PlaybookChoice {...props} />
      <Choice<Level>
        title={t('settingsLevels')}
        options={levelOptions()}
        value={least}
        onChange={(level) => change({ least: level })}
      />
      <GuardChoice {...props} />
    </>
  );
}

function levelOptions(): readonly Option<Level>[] {
  return [
    { id: 'hint', label: t('settingsLevelsAll'), note: t('settingsLevelsAllAbout') },
    { id: 'should', label: t('settingsLevelsShould'), note: t('settingsLevelsShouldAbout') },
    { id: 'must', label: t('settingsLevelsMust'), note: t('settingsLevelsMustAbout') },
  ];
}
