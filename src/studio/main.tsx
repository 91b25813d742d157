import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/counts.css';
import './styles/studio.css';
import './styles/fields.css';
import './styles/screens.css';
import './styles/playbooks.css';
import './styles/text.css';
import './styles/editor.css';
import { Studio } from './studio';

document.title = t('studioTitle');
document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();

const root = document.getElementById('studio');
if (root) render(<Studio />, root);
