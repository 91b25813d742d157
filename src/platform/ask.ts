import type { PortableProgram } from '../engine/portable';
import { browser, isConnected } from './browser';
import type { Conversation, ConversationChange } from './conversation';
import type { CountPlace } from './count-place';
import { type Answer, type Ask, type Counts, type MessageName, messages, type RulesAnswer } from './messages';
import type { RuleExamples } from './messages/beside';
import { allTabs } from './tabs';

const DEADLINE_MS = 1000;
const START_MS = 20_000;

/** What travels: the name, and what the table says about it. */
interface Envelope {
  readonly name: MessageName;
  readonly ask: unknown;
}

/**
 * Asks the background. One retry after a failure or a second of silence (the browser may have just stopped it);
 * then `undefined`: the asker stays quiet and may ask again at the next occasion. Never throws.
 */
export async function ask<K extends MessageName<'background'>>(
  name: K,
  payload: Ask<K>,
): Promise<Answer<K> | undefined> {
  const first = send<K>({ name, ask: payload });
  const answer = await within(DEADLINE_MS, first);
  if (answer !== undefined || !isConnected()) return answer;
  const second = send<K>({ name, ask: payload });
  return within(
    DEADLINE_MS,
    Promise.any([answered(first), answered(second)]).catch(() => undefined),
  );
}

/** The same for what must not be given up soon: a slow machine, or a browser that has just started, may need seconds. */
export async function askSurely<K extends MessageName<'background'>>(
  name: K,
  payload: Ask<K>,
): Promise<Answer<K> | undefined> {
  const soon = await ask(name, payload);
  return soon || !isConnected() ? soon : askPatiently(name, payload, START_MS);
}

/** The same for what takes long: asks once and waits for minutes. */
export function askPatiently<K extends MessageName<'background'>>(
  name: K,
  payload: Ask<K>,
  ms = 180_000,
): Promise<Answer<K> | undefined> {
  return within(ms, send<K>({ name, ask: payload }));
}

async function send<K extends MessageName>(envelope: Envelope): Promise<Answer<K> | undefined> {
  try {
    return readAnswer<K>(envelope.name, await browser.runtime.sendMessage(envelope));
  } catch {
    return undefined;
  }
}

function readAnswer<K extends MessageName>(name: MessageName, raw: unknown): Answer<K> | undefined {
  const parsed = messages[name].answer(raw);
  return parsed.ok ? (parsed.value as Answer<K>) : undefined;
}

async function answered<T>(promise: Promise<T | undefined>): Promise<T> {
  const value = await promise;
  if (value === undefined) throw new Error('no answer');
  return value;
}

/** What comes within this many milliseconds, or `undefined`. */
export async function within<T>(ms: number, promise: Promise<T | undefined>): Promise<T | undefined> {
  const over = new AbortController();
  const late = new Promise<undefined>((resolve) => {
    try {
      const timer = setTimeout(resolve, ms);
      over.signal.addEventListener('abort', () => clearTimeout(timer));
    } catch {
      // In Firefox a page that goes away has no timers any more. What it said last is on its way.
    }
  });
  return Promise.race([promise, late]).finally(() => over.abort());
}

/**
 * Content: the rules for a site, the chosen playbook, and whether the site is on; `undefined` is the off-state. Waited
 * for: right after its own start a browser may take seconds to read the company's policy.
 */
export function askRules(site: string): Promise<RulesAnswer | undefined> {
  return askSurely('rules', { site });
}

/** Content: the compiled phrases of a language, where there are any; waited for while the background checks a pack. */
export async function askProgram(lang: string): Promise<PortableProgram | undefined> {
  return (await askSurely('program', { lang }))?.program;
}

/** Content: examples of a rule in a language; `undefined` where nobody answers. */
export function askExamples(rule: string, lang: string): Promise<RuleExamples | undefined> {
  return ask('examples', { rule, lang });
}

/** Content: what is known of a conversation, by its hash; `undefined` where nobody answers. */
export function recallConversation(
  id: string,
): Promise<{ readonly conversation?: Conversation | undefined } | undefined> {
  return ask('recall', { id });
}

/** Content: has a conversation's change kept. Gives whether it was. */
export async function rememberConversation(id: string, change: ConversationChange): Promise<boolean> {
  return (await ask('remember', { id, change })) !== undefined;
}

/** Content: has a conversation forgotten. */
export function forgetConversation(id: string): void {
  void ask('forgetConversation', { id });
}

/** Content: has words with this hash ignored everywhere, or marked again. Gives whether that was stored. */
export async function ignoreWords(hash: string, on: boolean): Promise<boolean> {
  return (await askSurely('ignoreWords', { hash, on })) !== undefined;
}

/** Content: switches a rule off or on everywhere. Gives whether that was stored. */
export async function switchRule(rule: string, on: boolean): Promise<boolean> {
  return (await askSurely('switchRule', { rule, on })) !== undefined;
}

/** Content: has the place of the count on a site remembered. */
export function keepPlace(site: string, place: CountPlace | undefined): void {
  void ask('keepPlace', { site, ...(place && { place }) });
}

/** Content: shows the numbers on the toolbar button of this tab. */
export function sendCounts(counts: Counts): void {
  void ask('count', counts);
}

/**
 * Background: tells every frame of a tab. A tab that never answers, or in which nobody listens, because it is no page of
 * ours, must hold up nobody: there is nothing to wait for.
 */
export function tell<K extends MessageName<'content'>>(tab: number, name: K, payload: Ask<K>): void {
  browser.tabs.sendMessage(tab, { name, ask: payload }).catch(() => undefined);
}

/** Background: the same for every tab but one. */
export async function tellAll<K extends MessageName<'content'>>(name: K, payload: Ask<K>, but?: number): Promise<void> {
  for (const tab of await allTabs()) if (tab !== but) tell(tab, name, payload);
}
