import { pageScreens } from './pages';
import { promiseScreens } from './promises';
import { replyScreens } from './reply';
import type { Screen } from './stage';
import { studioScreens } from './studio';

/** All screens of the extension in all their states: for pictures (`npm run screens`) and for the check with axe. */
export const screens: readonly Screen[] = [...replyScreens, ...pageScreens, ...promiseScreens, ...studioScreens];
