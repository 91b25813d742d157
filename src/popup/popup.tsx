import type { JSX } from 'preact';
import { Promises } from '../ui/promises/promises';
import { Checklist } from './checklist';
import { Findings } from './findings';
import { Header } from './header';
import { Playbook } from './playbook';
import { Silence } from './silence';
import { Situation } from './situation';
import { type TabState, viewOf } from './state';
import type { TabActions } from './use-tab';

interface PopupProps {
  readonly state: TabState;
  readonly actions: TabActions;
}

/** The whole popup: the checklist of the reply in hand, or why there is none. */
export function Popup({ state, actions }: PopupProps): JSX.Element {
  const view = viewOf(state);
  return (
    <>
      <Header state={state} onSwitch={actions.switchSite} />
      <main>
        {view.show === 'live' ? (
          <>
            <Playbook snapshot={view.snapshot} actions={actions} />
            <Checklist snapshot={view.snapshot} command={actions.command} />
            <Findings snapshot={view.snapshot} command={actions.command} />
            <Situation snapshot={view.snapshot} command={actions.command} />
          </>
        ) : (
          view.show !== 'nothing-yet' && <Silence reason={view.show} state={state} actions={actions} />
        )}
        <Promises />
      </main>
    </>
  );
}
