import { general } from '../sites/general';
import * as here from '../sites/here';
import { SITES, type SiteShelf } from './site-here';

/** A script of its own for every helpdesk, started before the linter: a page needs to know no other. */
(globalThis as SiteShelf)[SITES] = [...Object.values(here).flat(), general];
