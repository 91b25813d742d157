import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askSurely } from '../platform/ask';
import { t } from '../platform/i18n';
import { grantedHosts, hostOf, onHostsChanged, ownHosts, releaseHost } from '../platform/permissions';
import { type SiteSettings, siteSettings } from '../platform/storage';
import { AddSite } from '../ui/add-site';
import { Button } from '../ui/button';
import { Check, Select } from '../ui/fields';
import type { SettingsProps } from '../ui/use-settings';

/** Where Replylint works: what the agent has allowed or set, and the helpdesks it knows by itself. */
export function Sites(props: SettingsProps): JSX.Element {
  const granted = useGranted();
  const own = ownHosts();
  const sites = listed(props.whole.settings.sites, granted);
  return (
    <>
      {sites.length === 0 && <p class="quiet">{t('settingsNoSites')}</p>}
      <ul class="rows" aria-label={t('settingsSites')}>
        {sites.map((each) => (
          <Site key={each.site} site={each} pattern={granted.find((host) => hostOf(host) === each.site)} {...props} />
        ))}
      </ul>
      <AddSite />
      <details class="known">
        <summary>{t('settingsKnownSites')}</summary>
        <ul dir="ltr">
          {own.map((host) => (
            <li key={host}>{host.split('/')[2]}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Sites that have settings or a permission of their own, by name. */
function listed(set: readonly SiteSettings[], granted: readonly string[]): readonly SiteSettings[] {
  const names = new Set([...set.map(({ site }) => site), ...granted.flatMap((host) => hostOf(host) ?? [])]);
  return [...names].sort().map((site) => siteSettings({ sites: set }, site));
}

function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const over = new AbortController();
    const read = () => void grantedHosts().then((hosts) => !over.signal.aborted && setGranted(hosts));
    read();
    onHostsChanged(read, over.signal);
    return () => over.abort();
  }, []);
  return granted;
}

type SiteProps = SettingsProps & { readonly site: SiteSettings; readonly pattern: string | undefined };

function Site({ site: { site, on, playbook }, pattern, choices, whole, attempt, change }: SiteProps): JSX.Element {
  const options = [{ id: '', label: t('settingsSitePlaybookDefault') }, ...choices.playbooks];
  const choose = (id: string) => void attempt(() => askSurely('choosePlaybook', { site, playbook: id }));
  const forget = () => change({ sites: whole.settings.sites.filter((each) => each.site !== site) });
  return (
    <li class="row">
      <Check label={site} on={on} onChange={(now) => void attempt(() => askSurely('switchSite', { site, on: now }))} />
      <Select
        label={t('settingsSitePlaybook', site)}
        quiet
        options={options}
        value={choices.playbooks.some(({ id }) => id === playbook) ? (playbook ?? '') : ''}
        onChange={choose}
      />
      {pattern === undefined ? (
        <Button look="quiet" onPress={forget}>
          {t('settingsForgetSite')}
          <span class="rl-spoken"> {site}</span>
        </Button>
      ) : (
        <Button look="quiet" onPress={() => void releaseHost(pattern)}>
          {t('settingsTakeBack')}
          <span class="rl-spoken"> {site}</span>
        </Button>
      )}
    </li>
  );
}
