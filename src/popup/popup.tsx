import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import { openPanel } from '../platform/panel';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PackNews } from '../ui/packs/pack-news';
import { Promises } from '../ui/promises/promises';
import { Foot } from '../ui/reply/foot';
import { Reply } from '../ui/reply/reply';
import type { TabState } from '../ui/reply/state';
import type { TabActions } from '../ui/reply/use-tab';

interface PopupProps {
  readonly state: TabState;
  readonly actions: TabActions;
}

/** The whole popup. */
export function Popup({ state, actions }: PopupProps): JSX.Element {
  const windowId = state.tab?.windowId;
  return (
    <>
      <Reply state={state} actions={actions}>
        <Promises />
        <PackNews />
      </Reply>
      <Foot>
        {windowId !== undefined && (
          <Button look="quiet" class="to-panel" onPress={() => void toPanel(windowId)}>
            <Icon name="panel" />
            {t('popupOpenPanel')}
          </Button>
        )}
      </Foot>
    </>
  );
}

/** The same in two places would be one too many. */
async function toPanel(windowId: number): Promise<void> {
  if (await openPanel(windowId)) window.close();
}
