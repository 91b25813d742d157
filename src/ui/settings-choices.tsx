import type { JSX } from 'preact';
import { askPatiently } from '../platform/ask';
import { t } from '../platform/i18n';
import { interfaceLanguages } from '../platform/interface';
import { Check, Group, Select } from './fields';
import type { SettingsProps } from './use-settings';

/** The languages that replies are checked in. */
export function LanguagesChoice({ whole: { settings }, choices, change }: SettingsProps): JSX.Element {
  const { languagesOff = [] } = settings;
  const others = (id: string) => languagesOff.filter((each) => each !== id);
  return (
    <Group title={t('settingsLanguages')} about={t('settingsLanguagesAbout')}>
      <div class="columns">
        {choices.languages.map(({ id, label }) => (
          <Check
            key={id}
            label={label}
            lang={id}
            on={!languagesOff.includes(id)}
            onChange={(on) => change({ languagesOff: on ? others(id) : [...others(id), id] })}
          />
        ))}
      </div>
    </Group>
  );
}

/** The playbook of all sites that have none of their own. */
export function PlaybookChoice({ whole: { settings }, choices, change }: SettingsProps): JSX.Element {
  return (
    <Group title={t('settingsPlaybook')} about={t('settingsPlaybookAbout')}>
      <Select
        label={t('settingsPlaybook')}
        quiet
        options={choices.playbooks}
        value={settings.playbook ?? choices.playbooks[0]?.id ?? ''}
        onChange={(playbook) => change({ playbook })}
      />
    </Group>
  );
}

/** The language of the interface; the page is loaded anew, because every word of it changes. */
export function InterfaceChoice({ whole: { settings }, attempt }: SettingsProps): JSX.Element {
  const languages = Object.entries(interfaceLanguages).map(([id, label]) => ({ id, label, lang: id }));
  const choose = async (interfaceLanguage: string) => {
    if (await attempt(() => askPatiently('changeSettings', { interfaceLanguage }, 20_000))) location.reload();
  };
  return (
    <Select
      label={t('settingsInterface')}
      quiet
      options={[{ id: '', label: t('settingsInterfaceBrowser') }, ...languages]}
      value={settings.interfaceLanguage ?? ''}
      onChange={(id) => void choose(id)}
    />
  );
}
