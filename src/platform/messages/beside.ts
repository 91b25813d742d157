import { type CountPlace, parsePlace } from '../count-place';
import { hash } from '../hash';
import { packedId } from '../ids';
import { boolean, listOf, object, optional, string } from '../parse';
import { parseInShort, parseSilenced } from '../silenced';
import { define, nothing } from './define';
import { site } from './site';

/** A rule's examples in one language: the pack's own sentences. What is meant stands in `[[ ]]`. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const examples = listOf(string(2000), 5);

/** What the card and the count beside a box ask for and tell, and what the settings page asks about it. */
export const besideMessages = {
  /** Brings what a box needs only after a press or a hover into the frame that asks; answered when it is there. */
  later: define({ who: 'content', to: 'background', ask: nothing, answer: nothing }),
  /** Examples of a rule; empty where it has none in that language. */
  examples: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly rule: string; readonly lang: string }>({ rule: packedId, lang: string(10) }),
    answer: object<RuleExamples>({ bad: examples, good: examples }),
  }),
  /** Marks words with this hash no more, or again. */
  ignoreWords: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly hash: string; readonly on: boolean }>({ hash, on: boolean }),
    answer: nothing,
  }),
  switchRule: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly rule: string; readonly on: boolean }>({ rule: packedId, on: boolean }),
    answer: nothing,
  }),
  /** How many words are ignored, and which rules are off. */
  ignored: define({ who: 'extension', to: 'background', ask: nothing, answer: parseInShort }),
  /** Marks all ignored words again. */
  forgetWords: define({ who: 'extension', to: 'background', ask: nothing, answer: nothing }),
  /** Remembers where the count stands on a site; without a place it finds one by itself. */
  keepPlace: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly site: string; readonly place?: CountPlace | undefined }>({
      site,
      place: optional(parsePlace),
    }),
    answer: nothing,
  }),
  /** What the agent does not want to see marked has changed. */
  silenced: define({ who: 'extension', to: 'content', ask: parseSilenced, answer: nothing }),
} as const;
