import type { FrameSnapshot } from '../../platform/port';
import type { Snapshot } from '../../platform/snapshot';
import type { Tab } from '../../platform/tabs';

/** What the popup knows about its tab. */
export interface TabState {
  readonly tab?: Tab | undefined;
  /** Host name, where the browser tells it. */
  readonly site?: string | undefined;
  /** `none`: no extension may run there; `unseen`: the browser keeps the page from us; `ask`: the agent has not allowed it yet. */
  readonly access: 'unknown' | 'none' | 'unseen' | 'ask' | 'granted';
  /** Whether the agent has allowed it here, so that it can be taken back: not so for hosts that were allowed at installation. */
  readonly byAgent: boolean;
  /** Whether the agent has just taken it back: the frames that are told so still say farewell. */
  readonly isTakenBack?: true | undefined;
  /** The helpdesk that a page without a permission looks like. */
  readonly product?: string | undefined;
  /** Whether the agent has the site switched on. */
  readonly on: boolean;
  readonly line: 'waiting' | 'open' | 'silent';
  /** The latest state of each frame that has a box in use. */
  readonly frames: Readonly<Record<string, Snapshot>>;
}

/** Before anything is known. */
export const unknownTab: TabState = { access: 'unknown', byAgent: false, on: true, line: 'waiting', frames: {} };

/** What happens to the popup. */
export type TabEvent =
  | { readonly type: 'opened' }
  | {
      readonly type: 'found';
      readonly tab: Tab | undefined;
      readonly access: TabState['access'];
      readonly byAgent?: boolean;
      readonly on: boolean;
    }
  | { readonly type: 'recognised'; readonly product: string | undefined }
  | { readonly type: 'allowed' }
  | { readonly type: 'taken-back' }
  | { readonly type: 'switched'; readonly on: boolean }
  | { readonly type: 'heard'; readonly from: FrameSnapshot }
  | { readonly type: 'silence' };

/** The next state. */
export function next(state: TabState, event: TabEvent): TabState {
  switch (event.type) {
    case 'opened':
      return unknownTab;
    case 'found': {
      const { tab, access, byAgent = false, on } = event;
      const isTakenBack = access === 'ask' ? state.isTakenBack : undefined;
      const site = tab?.url ? URL.parse(tab.url)?.hostname : undefined;
      return { ...state, tab, access, byAgent, isTakenBack, on, site };
    }
    case 'recognised':
      return { ...state, product: event.product };
    case 'allowed':
      return { ...state, access: 'granted', byAgent: true, isTakenBack: undefined, on: true, line: 'waiting' };
    case 'taken-back':
      return { ...state, access: 'ask', byAgent: false, isTakenBack: true, frames: {} };
    case 'switched':
      return { ...state, on: event.on };
    case 'silence':
      // A line that breaks is a page that goes; only a page that never answered has no script of ours.
      return { ...state, line: state.line === 'open' ? 'waiting' : 'silent', frames: {} };
    case 'heard': {
      const { frame, snapshot } = event.from;
      // A frame may answer before the browser has told whether the agent wants us here.
      const access = state.access === 'unknown' || state.isTakenBack ? state.access : 'granted';
      const heard = { ...state, access, line: 'open' } as const;
      const { [frame]: _, ...others } = state.frames;
      return { ...heard, frames: snapshot ? { ...others, [frame]: snapshot } : others };
    }
  }
}

/** What the popup shows: one thing at a time. */
export type View =
  | { readonly show: 'nothing-yet' }
  | { readonly show: Reason }
  | { readonly show: 'live'; readonly frame: string; readonly snapshot: Snapshot };

/** Why there is no checklist. */
export type Reason =
  | 'no-page'
  | 'unseen'
  | 'not-allowed'
  | 'product'
  | 'off'
  | 'reload'
  | 'no-box'
  | 'note'
  | 'not-a-reply'
  | 'unknown-language';

/** Decides what to show; the first reason for silence wins. */
export function viewOf(state: TabState): View {
  if (state.access === 'unknown') return { show: 'nothing-yet' };
  if (state.access === 'none') return { show: 'no-page' };
  if (state.access === 'unseen') return { show: 'unseen' };
  if (state.access === 'ask') return { show: state.product ? 'product' : 'not-allowed' };
  if (!state.on) return { show: 'off' };
  if (state.line === 'waiting') return { show: 'nothing-yet' };
  if (state.line === 'silent') return { show: 'reload' };
  const [latest] = Object.entries(state.frames).sort(([, a], [, b]) => b.focusedAt - a.focusedAt);
  return latest ? viewOfFrame(...latest) : { show: 'no-box' };
}

function viewOfFrame(frame: string, snapshot: Snapshot): View {
  if (snapshot.mode === 'note') return { show: 'note' };
  if (snapshot.mode === 'neither') return { show: 'not-a-reply' };
  if (snapshot.lang === 'unknown') return { show: 'unknown-language' };
  return { show: 'live', frame, snapshot };
}
