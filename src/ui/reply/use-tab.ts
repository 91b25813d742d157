import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { askSurely } from '../../platform/ask';
import { hostPattern, releaseHost, requestHost } from '../../platform/permissions';
import { followTab, type LiveTab } from '../../platform/port';
import { productIn } from '../../platform/scripts';
import type { PopupCommand } from '../../platform/snapshot';
import { onLoaded, reloadTab, type Tab, tabById } from '../../platform/tabs';
import { type Facts, factsOf } from './facts';
import { next, type TabEvent, type TabState, unknownTab, viewOf } from './state';

/** What the agent can do in popup and panel. */
export interface TabActions {
  /** Tells the frame that is shown. */
  command(command: PopupCommand): void;
  choosePlaybook(playbook: string): void;
  switchSite(on: boolean): void;
  /** Asks the browser for this site; only inside a click handler. */
  allowSite(): void;
  /** Gives the permission for this site back to the browser. */
  takeBack(): void;
  reload(): void;
}

type Dispatch = (event: TabEvent) => void;
interface Live {
  current: LiveTab | undefined;
}

/**
 * The live state of a tab and what can be done with it; of another tab as soon as another id is given. `facts` are those
 * of the first tab, where somebody has asked for them already.
 */
export function useTab(id: number | undefined, facts?: Promise<Facts>): readonly [TabState, TabActions] {
  const [state, dispatch] = useReducer(next, unknownTab);
  const live = useRef<LiveTab | undefined>(undefined);
  const ahead = useRef(facts);
  useLayoutEffect(() => {
    if (id === undefined) return;
    const over = new AbortController();
    const tell = (event: TabEvent) => over.signal.aborted || dispatch(event);
    tell({ type: 'opened' });
    // At once, beside what is asked of the browser: whoever opens the popup waits for the slower of the two only.
    live.current = follow(id, tell, over.signal);
    void find(id, tell, ahead.current);
    ahead.current = undefined;
    return () => over.abort();
  }, [id]);
  return [state, actions(state, dispatch, live)];
}

async function find(id: number, dispatch: Dispatch, known?: Promise<Facts>): Promise<void> {
  const facts = await (known ?? tabById(id).then((tab) => tab && factsOf(tab)));
  if (!facts) return;
  dispatch({ type: 'found', ...facts });
  if (facts.access === 'ask') dispatch({ type: 'recognised', product: await productIn(id) });
}

function follow(tab: number, dispatch: Dispatch, signal: AbortSignal): LiveTab {
  const live = followTab(
    tab,
    { onSnapshot: (from) => dispatch({ type: 'heard', from }), onSilence: () => dispatch({ type: 'silence' }) },
    signal,
  );
  onLoaded(tab, () => void find(tab, dispatch).then(() => live.reopen()), signal);
  return live;
}

function actions(state: TabState, dispatch: Dispatch, live: Live): TabActions {
  const { tab, site } = state;
  const command = (command: PopupCommand) => {
    const view = viewOf(state);
    if (view.show === 'live') live.current?.send(view.frame, command);
  };
  return {
    command,
    choosePlaybook: (playbook) => {
      command({ command: 'setPlaybook', playbook });
      if (site) void askSurely('choosePlaybook', { site, playbook });
    },
    switchSite: (on) => {
      dispatch({ type: 'switched', on });
      if (site) void askSurely('switchSite', { site, on });
    },
    allowSite: () => {
      const pattern = tab?.url ? hostPattern(tab.url) : undefined;
      if (pattern) void requestHost(pattern).then((granted) => (granted ? settle(pattern, dispatch, live) : undefined));
      // Whoever allows a site wants it on, also where it was off before the permission was taken back.
      if (site && !state.on) void askSurely('switchSite', { site, on: true });
    },
    takeBack: () => void takeBack(tab, dispatch),
    reload: () => {
      if (tab) void reloadTab(tab.id);
    },
  };
}

async function takeBack(tab: Tab | undefined, dispatch: Dispatch): Promise<void> {
  const pattern = tab?.url ? hostPattern(tab.url) : undefined;
  if (!tab || !pattern || !(await releaseHost(pattern))) return;
  dispatch({ type: 'taken-back' });
  dispatch({ type: 'recognised', product: await productIn(tab.id) });
}

/** Browsers close the popup while they ask; where it lives on, the page joins as soon as its script runs. */
async function settle(host: string, dispatch: Dispatch, live: Live): Promise<void> {
  dispatch({ type: 'allowed' });
  await askSurely('runOnHost', { host });
  live.current?.reopen();
}
