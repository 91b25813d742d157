import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { defaultGuard, type GuardMode } from '../platform/guard';
import { t } from '../platform/i18n';
import { Choice, Group, type Option, Select } from '../ui/fields';
import { LanguagesChoice, PlaybookChoice } from '../ui/settings-choices';
import type { SettingsProps } from '../ui/use-settings';

/** What is checked, how much of it is shown, and what happens before a reply is sent. */
export function Checking(props: SettingsProps): JSX.Element {
  const { whole, choices, change } = props;
  const { least = 'hint' } = whole.settings;
  const locked = choices.guard !== undefined;
  const guard = choices.guard ?? whole.settings.guard ?? defaultGuard;
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
      <Group title={t('settingsGuard')} about={t(locked ? 'settingsGuardLocked' : 'settingsGuardAbout')}>
        <div class="columns">
          <Select
            label={t('levelMust')}
            options={guardOptions()}
            value={guard.must}
            disabled={locked}
            onChange={(must) => change({ guard: { ...guard, must } })}
          />
          <Select
            label={t('levelShould')}
            options={guardOptions()}
            value={guard.should}
            disabled={locked}
            onChange={(should) => change({ guard: { ...guard, should } })}
          />
        </div>
      </Group>
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

function guardOptions(): readonly Option<GuardMode>[] {
  return [
    { id: 'off', label: t('settingsGuardOff') },
    { id: 'remind', label: t('settingsGuardRemind') },
    { id: 'ask', label: t('settingsGuardAsk') },
  ];
}
