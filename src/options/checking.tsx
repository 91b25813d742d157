import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { defaultGuard, type GuardMode } from '../platform/guard';
import { t } from '../platform/i18n';
import { Check, Choice, Group, type Option, Select } from '../ui/fields';
import type { SettingsProps } from './use-settings';

/** What is checked, how much of it is shown, and what happens before a reply is sent. */
export function Checking({ whole: { settings }, choices, change }: SettingsProps): JSX.Element {
  const { languagesOff = [], least = 'hint', playbook, guard = defaultGuard } = settings;
  const switchLanguage = (id: string, on: boolean) =>
    change({ languagesOff: on ? languagesOff.filter((each) => each !== id) : [...languagesOff, id] });
  return (
    <>
      <Group title={t('settingsLanguages')} about={t('settingsLanguagesAbout')}>
        <div class="columns">
          {choices.languages.map(({ id, label }) => (
            <Check
              key={id}
              label={label}
              lang={id}
              on={!languagesOff.includes(id)}
              onChange={(on) => switchLanguage(id, on)}
            />
          ))}
        </div>
      </Group>
      <Group title={t('settingsPlaybook')} about={t('settingsPlaybookAbout')}>
        <Select
          label={t('settingsPlaybook')}
          quiet
          options={choices.playbooks}
          value={playbook ?? choices.playbooks[0]?.id ?? ''}
          onChange={(id) => change({ playbook: id })}
        />
      </Group>
      <Choice<Level>
        title={t('settingsLevels')}
        options={levelOptions()}
        value={least}
        onChange={(level) => change({ least: level })}
      />
      <Group title={t('settingsGuard')} about={t('settingsGuardAbout')}>
        <div class="columns">
          <Select
            label={t('levelMust')}
            options={guardOptions()}
            value={guard.must}
            onChange={(must) => change({ guard: { ...guard, must } })}
          />
          <Select
            label={t('levelShould')}
            options={guardOptions()}
            value={guard.should}
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
