import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n';
import { hasSettings, openSettings } from '../../platform/pages';
import { Button } from '../button';
import { Icon } from '../icon';

/** Ways out of here: what a screen adds, and the settings. */
export function Foot({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  return (
    <footer class="foot">
      {children}
      {hasSettings() && (
        <Button look="quiet" onPress={() => void openSettings()}>
          <Icon name="settings" />
          {t('popupSettings')}
        </Button>
      )}
    </footer>
  );
}
