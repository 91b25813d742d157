import { mount } from '../ui/reply/mount';
import { Popup } from './popup';

await mount(Popup);
