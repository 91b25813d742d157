import type { PortableProgram } from '../engine/portable';
import type { LanguageData, RuleSet } from '../engine/types';
import type { LanguageSigns } from '../packs/compiled';
import { type CountPlace, parsePlace } from './count-place';
import { type GuardInForce, parseGuardInForce } from './guard';
import type { Strings } from './i18n';
import { packedId } from './ids';
import { besideMessages } from './messages/beside';
import { conversationMessages } from './messages/conversation';
import { countMessages } from './messages/counts';
import { type Answerer, define, nothing } from './messages/define';
import { ownMessages } from './messages/own';
import { promiseMessages } from './messages/promises';
import { site, siteSwitch } from './messages/site';
import { boolean, count, listOf, type Output, object, oneOf, optional, ours, string } from './parse';
import { parseSilenced, type Silenced } from './silenced';

/**
 * Every message of the extension, each defined once: what goes, what comes back, who may ask. The popup's live line
 * to a frame is in `snapshot.ts`, what belongs to one feature in `messages/`. No field of any message can carry a word of the draft or of the customer's message.
 */

/** Everything a frame needs to lint. */
export interface RulesAnswer {
  /** Without examples and phrases. */
  readonly rules: RuleSet;
  /** The languages that the rules speak. */
  readonly languages: readonly LanguageData[];
  /** What tells the language of a draft. */
  readonly signs: LanguageSigns;
  /** Id of the playbook chosen for this site. */
  readonly playbook: string;
  /** False when the agent has switched this site off. */
  readonly enabled: boolean;
  readonly guard: GuardInForce;
  readonly silenced: Silenced;
  /** Where the agent has put the count on this site. */
  readonly countPlace?: CountPlace | undefined;
  /** What a frame shows in words, where the agent has chosen another language than the browser's. */
  readonly strings?: Strings | undefined;
}

/** How many findings of each level the draft has; all 0 when there is nothing to show. */
export interface Counts {
  readonly must: number;
  readonly should: number;
  readonly hint: number;
  /** The frame has no draft any more. */
  readonly gone?: boolean | undefined;
}

/** Reads a keyboard command of the manifest. */
export const parseKey = oneOf('next-finding', 'previous-finding', 'first-fix', 'open-checklist', 'ignore-finding');

/** The keyboard commands of the manifest. */
export type KeyCommand = Output<typeof parseKey>;

/** The table of messages by name. */
export const messages = {
  /** Starts the linter in the frame that asks; sent by `wake.ts`. */
  wake: define({ who: 'content', to: 'background', ask: nothing, answer: nothing }),
  rules: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly site: string }>({ site }),
    answer: object<RulesAnswer>({
      rules: ours<RuleSet>(),
      languages: listOf(ours<LanguageData>()),
      signs: ours<LanguageSigns>(),
      playbook: packedId,
      enabled: boolean,
      guard: parseGuardInForce,
      silenced: parseSilenced,
      countPlace: optional(parsePlace),
      strings: optional(ours<Strings>()),
    }),
  }),
  /** The compiled phrases of one language; none for a language that no pack speaks. */
  program: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly lang: string }>({ lang: string(10) }),
    answer: object<{ readonly program?: PortableProgram | undefined }>({ program: optional(ours<PortableProgram>()) }),
  }),
  /** For the badge on the toolbar button. */
  count: define({
    who: 'both',
    to: 'background',
    ask: object<Counts>({ must: count(), should: count(), hint: count(), gone: optional(boolean) }),
    answer: nothing,
  }),
  ...besideMessages,
  ...conversationMessages,
  ...promiseMessages,
  ...ownMessages,
  ...countMessages,
  enabled: define({ who: 'extension', to: 'content', ask: siteSwitch, answer: nothing }),
  /** The rules or what holds for them have changed: a frame asks anew. */
  rulesChanged: define({ who: 'extension', to: 'content', ask: nothing, answer: nothing }),
  command: define({
    who: 'extension',
    to: 'content',
    ask: object<{ readonly key: KeyCommand }>({ key: parseKey }),
    answer: nothing,
  }),
} as const;

type Messages = typeof messages;

/** Name of a message; with an answerer, of those that it answers. */
export type MessageName<To extends Answerer = Answerer> = {
  [K in keyof Messages]: Messages[K]['to'] extends To ? K : never;
}[keyof Messages];

/** What goes. */
export type Ask<K extends MessageName> = Output<Messages[K]['ask']>;

/** What comes back. */
export type Answer<K extends MessageName> = Output<Messages[K]['answer']>;
