import type { Level } from '../engine/types';
import type { MessageKey } from '../platform/i18n';

/** A ring: something is to be done. A path in a box of 16 px. */
export const OPEN = 'M8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3';

/** A tick: it is done. A path in a box of 16 px. */
export const DONE = 'M3.5 8.5l3 3 6-7';

/** The line of each level, in a box of 16 by 4 px: as long as its dashes, so that the last one is whole. */
export const LEVEL_LINES: Readonly<Record<Level, string>> = { must: 'M2 2h12', should: 'M1 2h14', hint: 'M2 2h12.1' };

/** The name of each level. */
export const LEVEL_NAMES: Readonly<Record<Level, MessageKey>> = {
  must: 'levelMust',
  should: 'levelShould',
  hint: 'levelHint',
};
