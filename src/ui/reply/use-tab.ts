import { useEffect, useReducer, useRef } from 'preact/hooks';
import { ask } from '../../platform/ask';
import { grantedHosts, hostPattern, maySee, releaseHost, requestHost } from '../../platform/permissions';
import { followTab, type LiveTab } from '../../platform/port';
import { productIn } from '../../platform/scripts';
import type { PopupCommand } from '../../platform/snapshot';
import { loadSettings, siteSettings } from '../../platform/storage';
import { activeTab, onLoaded, reloadTab, type Tab, tabById } from '../../platform/tabs';
import { next, type TabEvent, type TabState, unknownTab, viewOf } from './state';

/** What the agent can do in the popup. */
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

/** The live state of a tab (the active one, when no id is given) and what can be done with it. */
export function useTab(id: number | undefined): readonly [TabState, TabActions] {
  const [state, dispatch] = useReducer(next, unknownTab);
  const live = useRef<LiveTab | undefined>(undefined);
  useEffect(() => {
    const over = new AbortController();
    void find(id, dispatch).then((tab) => {
      if (tab && !over.signal.aborted) live.current = follow(tab, dispatch, over.signal);
    });
    return () => over.abort();
  }, [id]);
  return [state, actions(state, dispatch, live)];
}

async function find(id: number | undefined, dispatch: Dispatch): Promise<Tab | undefined> {
  const tab = id === undefined ? await activeTab() : await tabById(id);
  const pattern = tab?.url === undefined ? undefined : hostPattern(tab.url);
  const access = pattern === undefined ? 'none' : (await maySee(pattern)) ? 'granted' : 'ask';
  const byAgent = pattern !== undefined && (await grantedHosts()).includes(pattern);
  const site = tab?.url ? (URL.parse(tab.url)?.hostname ?? '') : '';
  dispatch({ type: 'found', tab, access, byAgent, on: siteSettings(await loadSettings(), site).on });
  if (tab && access === 'ask') dispatch({ type: 'recognised', product: await productIn(tab.id) });
  return tab;
}

function follow(tab: Tab, dispatch: Dispatch, signal: AbortSignal): LiveTab {
  const live = followTab(
    tab.id,
    { onSnapshot: (from) => dispatch({ type: 'heard', from }), onSilence: () => dispatch({ type: 'silence' }) },
    signal,
  );
  onLoaded(tab.id, () => void find(tab.id, dispatch).then(() => live.reopen()), signal);
  return live;
}

function actions(state: TabState, dispatch: Dispatch, live: { current: LiveTab | undefined }): TabActions {
  const { tab, site } = state;
  const command = (command: PopupCommand) => {
    const view = viewOf(state);
    if (view.show === 'live') live.current?.send(view.frame, command);
  };
  return {
    command,
    choosePlaybook: (playbook) => {
      command({ command: 'setPlaybook', playbook });
      if (site) void ask('choosePlaybook', { site, playbook });
    },
    switchSite: (on) => {
      dispatch({ type: 'switched', on });
      if (site) void ask('switchSite', { site, on });
    },
    allowSite: () => {
      const pattern = tab?.url ? hostPattern(tab.url) : undefined;
      if (pattern) void requestHost(pattern).then((granted) => (granted ? settle(pattern, dispatch, live) : undefined));
      // Whoever allows a site wants it on, also where it was off before the permission was taken back.
      if (site && !state.on) void ask('switchSite', { site, on: true });
    },
    takeBack: () => {
      const pattern = tab?.url ? hostPattern(tab.url) : undefined;
      if (!tab || !pattern) return;
      void releaseHost(pattern).then(async (released) => {
        if (!released) return;
        dispatch({ type: 'taken-back' });
        dispatch({ type: 'recognised', product: await productIn(tab.id) });
      });
    },
    reload: () => {
      if (tab) void reloadTab(tab.id).then(() => window.close());
    },
  };
}

/** Browsers close the popup while they ask; where it lives on, the page joins as soon as its script runs. */
async function settle(host: string, dispatch: Dispatch, live: { current: LiveTab | undefined }): Promise<void> {
  dispatch({ type: 'allowed' });
  await ask('runOnHost', { host });
  live.current?.reopen();
}
