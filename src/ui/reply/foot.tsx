import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n';
import { openSettings } from '../../platform/pages';
import { openTab } from '../../platform/tabs';
import { Button } from '../button';
import { Icon } from '../icon';
import { Forget } from './forget';
import { type TabState, viewOf } from './state';
import type { TabActions } from './use-tab';

interface FootProps {
  readonly state: TabState;
  readonly actions: TabActions;
  /** What a screen adds before. */
  readonly children?: ComponentChildren;
}

/** Ways out of here, and what is seldom wanted. */
export function Foot({ state, actions, children }: FootProps): JSX.Element {
  return (
    <footer class="foot">
      {children}
      <Button look="quiet" onPress={() => void openSettings()}>
        <Icon name="settings" />
        {t('popupSettings')}
      </Button>
      <Button look="quiet" onPress={() => void openTab('src/studio/index.html')}>
        <Icon name="studio" />
        {t('studioTitle')}
      </Button>
      {viewOf(state).show === 'live' && <Forget onForget={() => actions.command({ command: 'forgetConversation' })} />}
    </footer>
  );
}
