import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/reply/reply.css';
import { useTab } from '../ui/reply/use-tab';
import { Popup } from './popup';

function App({ tab }: { readonly tab: number | undefined }) {
  const [state, actions] = useTab(tab);
  return <Popup state={state} actions={actions} />;
}

document.title = t('extensionName');
document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();

const asked = Number(new URLSearchParams(location.search).get('tab'));
const root = document.getElementById('popup');
if (root) render(<App tab={Number.isInteger(asked) && asked > 0 ? asked : undefined} />, root);
