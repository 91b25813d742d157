import { type ComponentType, render } from 'preact';
import { startPage } from '../start-page';
import '../tokens.css';
import '../controls.css';
import './styles/index.css';
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
  await startPage(title);
  const App =
    tab === undefined ? () => <Follow Screen={Screen} window={window} /> : () => <One Screen={Screen} tab={tab} />;
  const root = document.getElementById('root');
  if (root) render(<App />, root);
}

/** The tab in front, whichever that is. */
function Follow({ Screen, window }: { readonly Screen: TabScreen; readonly window: number | undefined }) {
  return <One Screen={Screen} tab={useActiveTab(window)} />;
}

function One({ Screen, tab }: { readonly Screen: TabScreen; readonly tab: number | undefined }) {
  const [state, actions] = useTab(tab);
  return <Screen state={state} actions={actions} />;
}

/** An address may name a tab or a window, for a screen that stands in a window of its own. */
function idIn(asked: string | null): number | undefined {
  const id = Number(asked);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}
