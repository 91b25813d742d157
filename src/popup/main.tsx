import { t } from '../platform/i18n';
import { mount } from '../ui/reply/mount';
import { Popup } from './popup';
import { PromisesPage } from './promises-page';

const isList = new URLSearchParams(location.search).get('show') === 'promises';
await (isList ? mount(PromisesPage, () => t('promiseList')) : mount(Popup));
