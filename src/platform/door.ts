import type { Runtime } from 'webextension-polyfill';
import { browser, listen } from './browser';
import type { Conversation } from './conversation';
import { type Answer, type Ask, type KeyCommand, type MessageName, messages } from './messages';
import type { Asker } from './messages/define';
import { object, type Parsed, string } from './parse';
import type { Silenced } from './silenced';

/** Who asked, already checked. `tab` and `frame` are set for `content`. */
export interface Sender {
  readonly who: Asker;
  readonly tab?: number;
  readonly frame?: number;
  /** Host name of the page in the frame; only for `content`. */
  readonly host?: string;
  /** Address of the page in the tab; only where the extension may run, and never in a private window. */
  readonly url?: string;
}

/** One answer per message; the asker gets the answer of its own request. */
export type Handlers<K extends MessageName> = {
  readonly [N in K]: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/**
 * Answers the named messages until the signal aborts. The sender and what it sent are checked here, once;
 * a message from somebody who may not ask, or that does not fit its definition, gets no answer.
 */
export function answer<K extends MessageName>(handlers: Handlers<K>, signal: AbortSignal): void {
  const listener = (raw: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const request = admit(raw, from);
    if (!request.ok || !Object.hasOwn(handlers, request.value.name)) return undefined;
    const { name, payload, sender } = request.value;
    void Promise.resolve()
      .then(() => handlers[name as K](payload as Ask<K>, sender))
      .then(respond, () => respond(undefined));
    return true;
  };
  // The types know no listener that answers some messages and leaves others to somebody else.
  listen(browser.runtime.onMessage, listener as Runtime.OnMessageListenerCallback, signal);
}

interface Request {
  readonly name: MessageName;
  readonly payload: unknown;
  readonly sender: Sender;
}

const names = Object.keys(messages) as MessageName[];
const envelope = object<{ readonly name: string }>({ name: string(50) });

/** Checks who sent a message and what it is. Exported for tests. */
export function admit(raw: unknown, from: Runtime.MessageSender): Parsed<Request> {
  const outer = envelope(raw);
  const name = outer.ok ? names.find((each) => each === outer.value.name) : undefined;
  if (name === undefined) return { ok: false, problem: 'not a message of ours' };
  const sender = identify(from);
  const { who } = messages[name];
  if (!sender || (who !== 'both' && sender.who !== who))
    return { ok: false, problem: `${name} may not be asked from there` };
  const payload = messages[name].ask((raw as { readonly ask?: unknown }).ask, name);
  return payload.ok ? { ok: true, value: { name, payload: payload.value, sender } } : payload;
}

/** A sender without an id or a place is nobody: absence proves nothing. */
function identify(from: Runtime.MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const place = from.url ?? origin(from);
  if (place === undefined) return undefined;
  if (`${place}/`.startsWith(browser.runtime.getURL(''))) return { who: 'extension' };
  if (from.tab?.id === undefined) return undefined;
  const url = from.tab.incognito ? undefined : from.tab.url;
  const host = URL.parse(place)?.hostname ?? '';
  return { who: 'content', tab: from.tab.id, frame: from.frameId ?? 0, host, ...(url !== undefined && { url }) };
}

/** The background's messages to a frame may name an origin only. */
function origin(from: Runtime.MessageSender): string | undefined {
  const { origin } = from as { readonly origin?: unknown };
  return typeof origin === 'string' && origin !== 'null' ? origin : undefined;
}

/** Content: hears keyboard commands; all frames of the tab do, only the one with the focused box should act. */
export function onCommand(act: (key: KeyCommand) => void, signal: AbortSignal): void {
  answer({ command: ({ key }) => done(() => act(key)) }, signal);
}

/** Content: hears that a site was switched on or off. */
export function onEnabled(act: (site: string, on: boolean) => void, signal: AbortSignal): void {
  answer({ enabled: ({ site, on }) => done(() => act(site, on)) }, signal);
}

/** Content: hears that the rules, or what holds for them, have changed. */
export function onRulesChanged(act: () => void, signal: AbortSignal): void {
  answer({ rulesChanged: () => done(act) }, signal);
}

/** Content: hears what the agent does not want to see marked any more. */
export function onSilenced(act: (silenced: Silenced) => void, signal: AbortSignal): void {
  answer({ silenced: (silenced) => done(() => act(silenced)) }, signal);
}

/** Content: hears that a conversation, by its hash, was changed in another tab, or forgotten. */
export function onConversation(act: (id: string, conversation: Conversation) => void, signal: AbortSignal): void {
  answer({ conversation: ({ id, conversation }) => done(() => act(id, conversation)) }, signal);
}

function done(act: () => void): Readonly<Record<string, never>> {
  act();
  return {};
}
