import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Switch } from '../switch';
import type { TabState } from './state';

interface HeaderProps {
  readonly state: TabState;
  readonly onSwitch: (on: boolean) => void;
}

/** The product, the site, and the switch for it. */
export function Header({ state, onSwitch }: HeaderProps): JSX.Element {
  const { site, access, on } = state;
  return (
    <header class="head">
      <img src="/icons/32.png" alt="" width="20" height="20" />
      <h1>{t('extensionName')}</h1>
      {access === 'granted' && site !== undefined && (
        <Switch label={site} name={t('popupSiteSwitch', site)} on={on} onChange={onSwitch} />
      )}
    </header>
  );
}
