import { mount } from '../ui/reply/mount';
import { Panel } from './panel';

mount(Panel, 'panelName');
