import { render } from 'preact';
import { startPage } from '../ui/start-page';
import '../ui/tokens.css';
import '../ui/controls.css';
import './popup.css';
import { Popup } from './popup';
import { useTab } from './use-tab';

function App({ tab }: { readonly tab: number | undefined }) {
  const [state, actions] = useTab(tab);
  return <Popup state={state} actions={actions} />;
}

await startPage();

const asked = Number(new URLSearchParams(location.search).get('tab'));
const root = document.getElementById('popup');
if (root) render(<App tab={Number.isInteger(asked) && asked > 0 ? asked : undefined} />, root);
