import type { PortableProgram } from '../engine/portable';
import type { LanguageData, RuleSet } from '../engine/types';
import { parseChange, parseOffered, parseWhole } from './change';
import { type CountPlace, parsePlace } from './count-place';
import { type GuardInForce, parseGuardInForce } from './guard';
import type { Strings } from './i18n';
import { packedId } from './ids';
import { besideMessages } from './messages/beside';
import { conversationMessages } from './messages/conversation';
import { countMessages } from './messages/counts';
import { type Answerer, define, nothing } from './messages/define';
import { packMessages } from './messages/packs';
import { promiseMessages } from './messages/promises';
import { site } from './messages/site';
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

/** Whether a site is on. */
const siteSwitch = object<{ readonly site: string; readonly on: boolean }>({ site, on: boolean });

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
  switchSite: define({ who: 'extension', to: 'background', ask: siteSwitch, answer: nothing }),
  /** Remembers the playbook of a site; a frame in use changes by the popup's own command. */
  choosePlaybook: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly site: string; readonly playbook: string }>({ site, playbook: packedId }),
    answer: nothing,
  }),
  /** What there is to choose from, in the language of the interface. */
  offered: define({ who: 'extension', to: 'background', ask: nothing, answer: parseOffered }),
  /** Answered when it is stored and every frame has been told; a frame in use changes at once. */
  changeSettings: define({ who: 'extension', to: 'background', ask: parseChange, answer: nothing }),
  /** All settings at once: after a reset, an import, or when one of them is undone. */
  replaceSettings: define({ who: 'extension', to: 'background', ask: parseWhole, answer: nothing }),
  /** Whether the browser carries the settings to the agent's other computers. */
  switchSync: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly on: boolean }>({ on: boolean }),
    answer: nothing,
  }),
  /** Answered when the content script runs on a host that was just granted. */
  runOnHost: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly host: string }>({ host: string(300) }),
    answer: nothing,
  }),
  /** Told before a host is asked for so that packs can be fetched, and (`on` false) when it was refused. */
  hostForPacks: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly host: string; readonly on: boolean }>({ host: string(300), on: boolean }),
    answer: nothing,
  }),
  ...besideMessages,
  ...conversationMessages,
  ...promiseMessages,
  ...packMessages,
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
