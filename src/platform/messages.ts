import type { PortableProgram } from '../engine/portable';
import type { LanguageData, RuleSet } from '../engine/types';
import { type Choices, type CountPlace, parseChoices, parseInShort, parsePlace } from './choices';
import { type Conversation, type ConversationChange, parseConversation, parseConversationChange } from './conversation';
import { type GuardSettings, parseGuard } from './guard';
import { hash } from './hash';
import { boolean, count, listOf, type Output, object, oneOf, optional, ours, type Parser, string } from './parse';

/**
 * Every message of the extension, each defined once: what goes, what comes back, who may ask. The popup's live line
 * to a frame is in `snapshot.ts`. No field of any message can carry a word of the draft or of the customer's message.
 */

/** Who asks: our script in a web page, or the extension itself (background, popup, panel, options). */
export type Asker = 'content' | 'extension';

/** Who answers. */
export type Answerer = 'background' | 'content';

interface Definition<Who extends Asker, To extends Answerer, Ask, Answer> {
  readonly who: Who;
  readonly to: To;
  readonly ask: Parser<Ask>;
  readonly answer: Parser<Answer>;
}

function define<const Who extends Asker, const To extends Answerer, Ask, Answer>(
  definition: Definition<Who, To, Ask, Answer>,
): Definition<Who, To, Ask, Answer> {
  return definition;
}

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
  readonly guard: GuardSettings;
  readonly choices: Choices;
  /** Where the agent has put the count on this site. */
  readonly countPlace?: CountPlace | undefined;
}

/** How many findings of each level the draft has; all 0 when there is nothing to show. */
export interface Counts {
  readonly must: number;
  readonly should: number;
  readonly hint: number;
}

/** A rule's examples in one language: the pack's own sentences. What is meant stands in `[[ ]]`. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** Reads a keyboard command of the manifest. */
export const parseKey = oneOf('next-finding', 'previous-finding', 'first-fix', 'open-checklist', 'ignore-finding');

/** The keyboard commands of the manifest. */
export type KeyCommand = Output<typeof parseKey>;

type Nothing = Readonly<Record<string, never>>;
const nothing: Parser<Nothing> = object<Nothing>({});

/** A host name as `location.hostname` gives it. */
const site: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[a-z0-9.\-_[\]:]{1,255}$/i.test(value)
    ? { ok: true, value: value.toLowerCase() }
    : { ok: false, problem: `${path || 'value'} should be a host name` };

/** Whether a site is on. */
const siteSwitch = object<{ readonly site: string; readonly on: boolean }>({ site, on: boolean });
/** A conversation goes by the hash of its site and its name there. */
const conversationId = object<{ readonly id: string }>({ id: hash });
const id = string(100);
const examples = listOf(string(2000), 5);

/** The table of messages by name. */
export const messages = {
  /** Starts the linter in the frame that asks; sent by `wake.ts`. */
  wake: define({ who: 'content', to: 'background', ask: nothing, answer: nothing }),
  rules: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly site: string }>({ site }),
    answer: object<RulesAnswer>({
      rules: ours<RuleSet>(),
      languages: listOf(ours<LanguageData>()),
      playbook: string(100),
      enabled: boolean,
      guard: parseGuard,
      choices: parseChoices,
      countPlace: optional(parsePlace),
    }),
  }),
  /** The compiled phrases of one language; none for a language that no pack speaks. */
  program: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly lang: string }>({ lang: string(10) }),
    answer: object<{ readonly program?: PortableProgram | undefined }>({ program: optional(ours<PortableProgram>()) }),
  }),
  /** For the badge on the toolbar button. */
  count: define({
    who: 'content',
    to: 'background',
    ask: object<Counts>({ must: count(), should: count(), hint: count() }),
    answer: nothing,
  }),
  /** Examples of a rule; empty where it has none in that language. */
  examples: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly rule: string; readonly lang: string }>({ rule: id, lang: string(10) }),
    answer: object<RuleExamples>({ bad: examples, good: examples }),
  }),
  /** What is known of a conversation; nothing where nothing was told yet. */
  recall: define({
    who: 'content',
    to: 'background',
    ask: conversationId,
    answer: object<{ readonly conversation?: Conversation | undefined }>({ conversation: optional(parseConversation) }),
  }),
  remember: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly id: string; readonly change: ConversationChange }>({
      id: hash,
      change: parseConversationChange,
    }),
    answer: nothing,
  }),
  /** Forgets one conversation. The popup asks the frame for it, which alone knows the hash. */
  forgetConversation: define({ who: 'content', to: 'background', ask: conversationId, answer: nothing }),
  forgetConversations: define({ who: 'extension', to: 'background', ask: nothing, answer: nothing }),
  /** Marks words with this hash no more, or again. */
  ignoreWords: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly hash: string; readonly on: boolean }>({ hash, on: boolean }),
    answer: nothing,
  }),
  switchRule: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly rule: string; readonly on: boolean }>({ rule: id, on: boolean }),
    answer: nothing,
  }),
  /** For the settings page: what is ignored, and the ways back. */
  ignored: define({ who: 'extension', to: 'background', ask: nothing, answer: parseInShort }),
  switchRuleOn: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly rule: string }>({ rule: id }),
    answer: nothing,
  }),
  forgetWords: define({ who: 'extension', to: 'background', ask: nothing, answer: nothing }),
  /** Remembers where the count stands on a site; without a place it finds one by itself. */
  keepPlace: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly site: string; readonly place?: CountPlace | undefined }>({
      site,
      place: optional(parsePlace),
    }),
    answer: nothing,
  }),
  switchSite: define({ who: 'extension', to: 'background', ask: siteSwitch, answer: nothing }),
  /** Remembers the playbook of a site; a frame in use changes by the popup's own command. */
  choosePlaybook: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly site: string; readonly playbook: string }>({ site, playbook: string(100) }),
    answer: nothing,
  }),
  chooseGuard: define({ who: 'extension', to: 'background', ask: parseGuard, answer: nothing }),
  /** Answered when the content script runs on a host that was just granted. */
  runOnHost: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly host: string }>({ host: string(300) }),
    answer: nothing,
  }),
  enabled: define({ who: 'extension', to: 'content', ask: siteSwitch, answer: nothing }),
  guard: define({ who: 'extension', to: 'content', ask: parseGuard, answer: nothing }),
  command: define({
    who: 'extension',
    to: 'content',
    ask: object<{ readonly key: KeyCommand }>({ key: parseKey }),
    answer: nothing,
  }),
  choices: define({ who: 'extension', to: 'content', ask: parseChoices, answer: nothing }),
  /** A conversation was changed in another tab, or forgotten. */
  conversation: define({
    who: 'extension',
    to: 'content',
    ask: object<{ readonly id: string; readonly conversation: Conversation }>({
      id: hash,
      conversation: parseConversation,
    }),
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
