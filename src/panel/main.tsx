import { t } from '../platform/i18n';
import { mount } from '../ui/reply/mount';
import { Panel } from './panel';

await mount(Panel, () => t('panelName'));
