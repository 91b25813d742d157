import { render } from 'preact';
import { t } from '../platform/i18n';
import { startPage } from '../ui/start-page';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/page.css';
import './welcome.css';
import { Welcome } from './welcome';

const root = document.getElementById('welcome');
await startPage(() => t('welcomeName'));
if (root) render(<Welcome />, root);
// The browser puts no content script into our own pages: this one brings its own, the same that works in a helpdesk.
await import('../content/sites');
await import('../content/later');
await import('../content/linter');
