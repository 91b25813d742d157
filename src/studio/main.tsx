import { render } from 'preact';
import { t } from '../platform/i18n';
import { startPage } from '../ui/start-page';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/counts.css';
import './styles/studio.css';
import './styles/fields.css';
import './styles/editor.css';
import './styles/screens.css';
import './styles/playbooks.css';
import './styles/text.css';
import { Studio } from './studio';

const root = document.getElementById('studio');
await startPage(() => t('studioTab'));
if (root) render(<Studio />, root);
