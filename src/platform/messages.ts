import type { PortableProgram } from '../engine/portable';
import type { LanguageData, RuleSet } from '../engine/types';
import { parseChange, parseChoices, parseWhole } from './change';
import { type GuardSettings, parseGuard } from './guard';
import { type Hours, parseHours } from './hours';
import type { Strings } from './i18n';
import { boolean, count, listOf, type Output, object, oneOf, optional, ours, type Parser, string } from './parse';
import { moment, promiseId } from './promised';

/**
 * Every message of the extension, each defined once: what goes, what comes back, who may ask. The popup's live line
 * to a frame is in `snapshot.ts`. No field of any message can carry a word of the draft or of the customer's message.
 */

/** Who asks: our script in a web page, or the extension itself (background, popup, panel, options). */
export type Asker = 'content' | 'extension';

/** Who may ask; both where our own pages lint too, as the first-run page does. */
export type Allowed = Asker | 'both';

/** Who answers. */
export type Answerer = 'background' | 'content';

interface Definition<Who extends Allowed, To extends Answerer, Ask, Answer> {
  readonly who: Who;
  readonly to: To;
  readonly ask: Parser<Ask>;
  readonly answer: Parser<Answer>;
}

function define<const Who extends Allowed, const To extends Answerer, Ask, Answer>(
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
  /** What a frame shows in words, where the agent has chosen another language than the browser's. */
  readonly strings?: Strings | undefined;
}

/** How many findings of each level the draft has; all 0 when there is nothing to show. */
export interface Counts {
  readonly must: number;
  readonly should: number;
  readonly hint: number;
}

/** The keyboard commands of the manifest. */
export type KeyCommand = 'next-finding' | 'previous-finding' | 'first-fix';

/** A promise as the page of the conversation tells it; the background knows the address. */
export interface PromiseHeard {
  readonly id: string;
  readonly site: string;
  readonly conversation: string;
  /** When the time was understood, in milliseconds since 1970. */
  readonly due?: number | undefined;
}

/** A promise, and until when it is to be kept; without that it is done or was none. */
interface PromiseChange {
  readonly id: string;
  readonly due?: number | undefined;
}

type Nothing = Readonly<Record<string, never>>;
const nothing: Parser<Nothing> = object<Nothing>({});

/** A host name as `location.hostname` gives it. */
const site: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[a-z0-9.\-_[\]:]{1,255}$/i.test(value)
    ? { ok: true, value: value.toLowerCase() }
    : { ok: false, problem: `${path || 'value'} should be a host name` };

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
      playbook: string(100),
      enabled: boolean,
      guard: parseGuard,
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
    ask: object<Counts>({ must: count(), should: count(), hint: count() }),
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
  /** What there is to choose from, in the language of the interface. */
  choices: define({ who: 'extension', to: 'background', ask: nothing, answer: parseChoices }),
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
  /** Brings what reads times into the frame that asks; answered when it is there. */
  times: define({
    who: 'content',
    to: 'background',
    ask: nothing,
    answer: object<{ readonly hours: Hours }>({ hours: parseHours }),
  }),
  /** A reply with a promise is on its way. `isNew` is false for one that is known already. */
  promiseHeard: define({
    who: 'content',
    to: 'background',
    ask: object<PromiseHeard>({ id: promiseId, site: string(255), conversation: string(500), due: optional(moment) }),
    answer: object<{ readonly isNew: boolean }>({ isNew: boolean }),
  }),
  /** What the agent answered beside the box. */
  promiseAnswered: define({
    who: 'content',
    to: 'background',
    ask: object<PromiseChange>({ id: promiseId, due: optional(moment) }),
    answer: nothing,
  }),
  /** Shows the promise where the agent can choose any time. */
  promiseShow: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly id: string }>({ id: promiseId }),
    answer: nothing,
  }),
  /** What the agent chose in the list of promises. */
  promiseChange: define({
    who: 'extension',
    to: 'background',
    ask: object<PromiseChange>({ id: promiseId, due: optional(moment) }),
    answer: nothing,
  }),
  /** Opens the conversation of a promise. */
  promiseOpen: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly id: string }>({ id: promiseId }),
    answer: nothing,
  }),
  enabled: define({ who: 'extension', to: 'content', ask: siteSwitch, answer: nothing }),
  /** The rules or what holds for them have changed: a frame asks anew. */
  rulesChanged: define({ who: 'extension', to: 'content', ask: nothing, answer: nothing }),
  guard: define({ who: 'extension', to: 'content', ask: parseGuard, answer: nothing }),
  command: define({
    who: 'extension',
    to: 'content',
    ask: object<{ readonly key: KeyCommand }>({ key: oneOf('next-finding', 'previous-finding', 'first-fix') }),
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
