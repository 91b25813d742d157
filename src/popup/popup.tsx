import type { JSX } from 'preact';
import { Reply } from '../ui/reply/reply';
import type { TabState } from '../ui/reply/state';
import type { TabActions } from '../ui/reply/use-tab';

interface PopupProps {
  readonly state: TabState;
  readonly actions: TabActions;
}

/** The whole popup. */
export function Popup({ state, actions }: PopupProps): JSX.Element {
  return <Reply state={state} actions={actions} />;
}
