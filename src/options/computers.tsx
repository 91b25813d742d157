import type { JSX } from 'preact';
import { askPatiently } from '../platform/ask';
import { dateAndTime } from '../platform/dates';
import { type MessageKey, t } from '../platform/i18n';
import { inARow } from '../platform/in-a-row';
import type { SyncedPart } from '../platform/sync';
import { Check, Group } from '../ui/fields';
import { InterfaceChoice } from '../ui/settings-choices';
import type { SettingsProps } from '../ui/use-settings';

const partNames: Readonly<Record<SyncedPart, MessageKey>> = {
  sites: 'settingsSites',
  guard: 'settingsGuard',
  playbook: 'settingsPlaybook',
  languagesOff: 'settingsLanguages',
  least: 'settingsLevels',
  interfaceLanguage: 'settingsInterface',
  hours: 'settingsHours',
};

/** The name of a part of the settings. */
export const partName = (part: SyncedPart): string => t(partNames[part]);

/** The language of the interface, and whether the browser carries the settings to other computers. */
export function Computers(props: SettingsProps): JSX.Element {
  const { sync, attempt } = props;
  return (
    <>
      <Group title={t('settingsInterface')} about={t('settingsInterfaceAbout')}>
        <InterfaceChoice {...props} />
      </Group>
      <Group title={t('settingsSync')} about={t('settingsSyncAbout')}>
        <Check
          label={t('settingsSyncOn')}
          on={sync.on}
          onChange={(on) => void attempt(() => askPatiently('switchSync', { on }, 20_000))}
        />
        {sync.on && sync.at !== undefined && sync.refused.length === 0 && (
          <p class="quiet">{t('settingsSyncedAt', dateAndTime(sync.at))}</p>
        )}
        {sync.on && sync.refused.length > 0 && (
          <p class="flaw" role="alert">
            {t('settingsSyncRefused', inARow(sync.refused.map(partName)))}
          </p>
        )}
      </Group>
    </>
  );
}
