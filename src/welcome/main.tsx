import { t } from '../platform/i18n';
import { startPage } from '../ui/start-page';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/page.css';

await startPage(() => t('settingsWelcome'));
