import type { RuleSet } from '../engine/types';
import { boolean, count, type Output, object, oneOf, ours, type Parser, string } from './parse';

/**
 * Every message of the extension, each defined once: what goes, what comes back, who may ask. The popup's live line
 * to a frame is in `snapshot.ts`. No field of any message can carry a word of the draft or of the customer's message.
 */

/** Who asks: our script in a web page, a page of the extension (popup, panel, options), or the background. */
export type Asker = 'content' | 'page' | 'background';

interface Definition<Who extends Asker, Ask, Answer> {
  readonly who: Who;
  readonly ask: Parser<Ask>;
  readonly answer: Parser<Answer>;
}

function define<Who extends Asker, Ask, Answer>(
  who: Who,
  ask: Parser<Ask>,
  answer: Parser<Answer>,
): Definition<Who, Ask, Answer> {
  return { who, ask, answer };
}

/** Everything a frame needs to lint. */
export interface RulesAnswer {
  /** Without examples. */
  readonly rules: RuleSet;
  /** Id of the playbook chosen for this site. */
  readonly playbook: string;
  /** False when the agent has switched this site off. */
  readonly enabled: boolean;
}

/** How many findings of each level the draft has; all 0 when there is nothing to show. */
export interface Counts {
  readonly must: number;
  readonly should: number;
  readonly hint: number;
}

/** The keyboard commands of the manifest. */
export type KeyCommand = 'next-finding' | 'previous-finding' | 'first-fix';

type Nothing = Readonly<Record<string, never>>;
const nothing: Parser<Nothing> = object<Nothing>({});

/** A host name as `location.hostname` gives it. */
const site: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[a-z0-9.\-_[\]:]{1,255}$/i.test(value)
    ? { ok: true, value: value.toLowerCase() }
    : { ok: false, problem: `${path || 'value'} should be a host name` };

/** The table of messages by name. */
export const messages = {
  rules: define(
    'content',
    object<{ readonly site: string }>({ site }),
    object<RulesAnswer>({ rules: ours<RuleSet>(), playbook: string(100), enabled: boolean }),
  ),
  /** For the badge on the toolbar button. */
  count: define('content', object<Counts>({ must: count(), should: count(), hint: count() }), nothing),

  switchSite: define('page', object<{ readonly site: string; readonly on: boolean }>({ site, on: boolean }), nothing),
  choosePlaybook: define(
    'page',
    object<{ readonly site: string; readonly playbook: string }>({ site, playbook: string(100) }),
    nothing,
  ),

  enabled: define(
    'background',
    object<{ readonly site: string; readonly on: boolean }>({ site, on: boolean }),
    nothing,
  ),
  command: define(
    'background',
    object<{ readonly key: KeyCommand }>({ key: oneOf('next-finding', 'previous-finding', 'first-fix') }),
    nothing,
  ),
} as const;

type Messages = typeof messages;

/** Name of a message; with an asker, of those it may ask. */
export type MessageName<Who extends Asker = Asker> = {
  [K in keyof Messages]: Messages[K]['who'] extends Who ? K : never;
}[keyof Messages];

/** What goes. */
export type Ask<K extends MessageName> = Output<Messages[K]['ask']>;

/** What comes back. */
export type Answer<K extends MessageName> = Output<Messages[K]['answer']>;
