import type { Fate } from '../../packs/counts';
import { packedId } from '../ids';
import { count, listOf, object, oneOf } from '../parse';
import { define, nothing } from './define';

/** So many findings of a rule have come to this end. */
export interface RuleFate {
  readonly rule: string;
  readonly what: Fate;
  readonly n: number;
}

const fates = listOf(
  object<RuleFate>({ rule: packedId, what: oneOf<Fate>('shown', 'fixed', 'ignored', 'sent'), n: count(10_000) }),
);

/** What became of findings: rules and numbers, kept on this computer. */
export const countMessages = {
  /** A frame tells of some, together. */
  tally: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly fates: readonly RuleFate[] }>({ fates }),
    answer: nothing,
  }),
} as const;
