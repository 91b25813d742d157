import { type ComponentType, render } from 'preact';
import { activeTab } from '../../platform/tabs';
import { startPage } from '../start-page';
import '../tokens.css';
import '../controls.css';
import './styles/index.css';
import { type Facts, factsOf } from './facts';
import type { TabState } from './state';
import { useActiveTab } from './use-active-tab';
import { type TabActions, useTab } from './use-tab';

/** A screen that shows a tab. */
export type TabScreen = ComponentType<{ readonly state: TabState; readonly actions: TabActions }>;

/** Shows a screen in this document, in the language and direction of the interface; `title` as `startPage` takes it. */
export async function mount(Screen: TabScreen, title?: () => string): Promise<void> {
  const query = new URLSearchParams(location.search);
  const tab = idIn(query.get('tab'));
  const window = idIn(query.get('window'));
  // Asked while the strings are read: whoever opens the popup waits for the slower of the two only.
  const asked = tab === undefined ? askAhead(window) : undefined;
  await startPage(title);
  const ahead = await asked;
  const App =
    tab === undefined
      ? () => <Follow Screen={Screen} window={window} ahead={ahead} />
      : () => <One Screen={Screen} tab={tab} />;
  const root = document.getElementById('root');
  if (root) render(<App />, root);
}

/** The tab that was in front when the page began, and what the browser says of it. */
interface Ahead {
  readonly tab: number;
  readonly facts: Promise<Facts>;
}

async function askAhead(window: number | undefined): Promise<Ahead | undefined> {
  // Of a window that is gone nothing can be told.
  const tab = await activeTab(window).catch(() => undefined);
  return tab && { tab: tab.id, facts: factsOf(tab) };
}

interface FollowProps {
  readonly Screen: TabScreen;
  readonly window: number | undefined;
  readonly ahead: Ahead | undefined;
}

/** The tab in front, whichever that is. */
function Follow({ Screen, window, ahead }: FollowProps) {
  return <One Screen={Screen} tab={useActiveTab(window, ahead?.tab)} facts={ahead?.facts} />;
}

interface OneProps {
  readonly Screen: TabScreen;
  readonly tab: number | undefined;
  readonly facts?: Promise<Facts> | undefined;
}

function One({ Screen, tab, facts }: OneProps) {
  const [state, actions] = useTab(tab, facts);
  return <Screen state={state} actions={actions} />;
}

/** An address may name a tab or a window, for a screen that stands in a window of its own. */
function idIn(asked: string | null): number | undefined {
  const id = Number(asked);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}
