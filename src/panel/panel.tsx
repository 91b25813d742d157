import type { JSX } from 'preact';
import { PackNews } from '../ui/packs/pack-news';
import { Promises } from '../ui/promises/promises';
import { Foot } from '../ui/reply/foot';
import { Reply } from '../ui/reply/reply';
import type { TabState } from '../ui/reply/state';
import type { TabActions } from '../ui/reply/use-tab';

interface PanelProps {
  readonly state: TabState;
  readonly actions: TabActions;
}

/** The side panel: what the popup shows, for whichever tab is in front, and it stays while the agent types. */
export function Panel({ state, actions }: PanelProps): JSX.Element {
  return (
    <>
      <Reply state={state} actions={actions}>
        <Promises />
        <PackNews />
      </Reply>
      <Foot />
    </>
  );
}
