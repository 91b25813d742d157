import { insert } from '../insert';
import { drawPanel } from './panel';
import { LATER, type LaterShelf } from './shelf';

/** A script of its own, called in when there is first something to show or to put in: most drafts are written without. */
(globalThis as LaterShelf)[LATER] ??= { draw: drawPanel, insert };
