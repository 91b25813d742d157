import type { ComponentChildren, JSX } from 'preact';
import type { Snapshot } from '../../platform/snapshot';
import { isDocumenting } from '../note/note';
import { Checklist } from './checklist';
import { Findings } from './findings';
import { Header } from './header';
import { InternalNote } from './internal-note';
import { Playbook } from './playbook';
import { Silence } from './silence';
import { Situation } from './situation';
import { type TabState, viewOf } from './state';
import { TeamRules } from './team-rules';
import type { TabActions } from './use-tab';

interface ReplyProps {
  readonly state: TabState;
  readonly actions: TabActions;
  /** What a screen adds below. */
  readonly children?: ComponentChildren;
}

/** The reply in hand: its checklist, its findings and its case, or why there is none. Popup and panel show the same. */
export function Reply({ state, actions, children }: ReplyProps): JSX.Element {
  const view = viewOf(state);
  return (
    <>
      <Header state={state} onSwitch={actions.switchSite} />
      <main>
        {view.show === 'live' ? (
          <Live snapshot={view.snapshot} actions={actions} />
        ) : (
          view.show !== 'nothing-yet' && <Silence reason={view.show} state={state} actions={actions} />
        )}
        {children}
      </main>
    </>
  );
}

/** The note stands where the step asks for it, else out of the way. */
function Live({ snapshot, actions }: { readonly snapshot: Snapshot; readonly actions: TabActions }): JSX.Element {
  const noteFirst = isDocumenting(snapshot.step);
  return (
    <>
      <Playbook snapshot={snapshot} actions={actions} />
      <Checklist snapshot={snapshot} command={actions.command} />
      {noteFirst && <InternalNote snapshot={snapshot} asked />}
      <Findings snapshot={snapshot} command={actions.command} />
      <Situation snapshot={snapshot} command={actions.command} />
      {!noteFirst && <InternalNote snapshot={snapshot} asked={false} />}
      <TeamRules />
    </>
  );
}
