import { understand } from '../languages/when';
import { type Shelf, TIMES } from './promises/shelf';

/** A script of its own, called in when a draft first makes a promise: most drafts make none. */
(globalThis as Shelf)[TIMES] = understand;
