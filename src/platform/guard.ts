import { object, oneOf, type Parser } from './parse';

/**
 * What happens to a reply with open findings: nothing (`off`), a notice beside the send button before it is pressed
 * (`remind`), or a question when it is pressed (`ask`).
 */
export type GuardMode = 'off' | 'remind' | 'ask';

/** The send guard, by the level of what is open; hints never guard. */
export interface GuardSettings {
  readonly must: GuardMode;
  readonly should: GuardMode;
}

/** Holds nobody up before somebody has chosen it, and still tells in time what must change. */
export const defaultGuard: GuardSettings = { must: 'remind', should: 'off' };

const guardMode = oneOf('off', 'remind', 'ask');

/** Reads the choice for the send guard. */
export const parseGuard: Parser<GuardSettings> = object<GuardSettings>({ must: guardMode, should: guardMode });
