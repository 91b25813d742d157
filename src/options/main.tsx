import { render } from 'preact';
import { t } from '../platform/i18n';
import { startPage } from '../ui/start-page';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/page.css';
import '../ui/counts.css';
import './options.css';
import './packs/packs.css';
import { Shell } from './shell';

const root = document.getElementById('options');
await startPage(() => t('settingsTitle'));
if (root) render(<Shell />, root);
