import { mount } from '../ui/reply/mount';
import { Popup } from './popup';

mount(Popup, 'extensionName');
