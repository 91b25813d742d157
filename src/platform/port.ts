import type { Runtime } from 'webextension-polyfill';
import { browser, listen } from './browser';
import { admit } from './door';
import { object, optional, type Parser, string } from './parse';
import { type PopupCommand, parsePopupCommand, parseSnapshot, type Snapshot } from './snapshot';

/**
 * The live line between the popup and the frames of a tab. The popup opens it to all frames at once and cannot
 * address one of them, so each frame has a name that its snapshots carry and the commands repeat.
 */
const LINE = 'replylint-live';

/** A frame and its state; without a snapshot while no box of the frame is written in. */
export interface FrameSnapshot {
  readonly frame: string;
  readonly snapshot?: Snapshot | undefined;
}

const parseFromFrame: Parser<FrameSnapshot> = object<FrameSnapshot>({
  frame: string(32),
  snapshot: optional(parseSnapshot),
});
const parseAddress = object<{ readonly frame: string }>({ frame: string(32) });

/** `crypto.randomUUID` is missing on helpdesks that are served without TLS. */
const frame = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
  '',
);
const popups = new Set<Runtime.Port>();
let latest: Snapshot | undefined;

/** Content: shows the state of this frame, or that it has none any more, in every open popup; costs nothing while none is open. */
export function publish(snapshot: Snapshot | undefined): void {
  latest = snapshot;
  for (const popup of popups) push(popup, snapshot);
}

function push(popup: Runtime.Port, snapshot: Snapshot | undefined): void {
  try {
    popup.postMessage({ frame, snapshot } satisfies FrameSnapshot);
  } catch {
    popups.delete(popup);
  }
}

/** Content: opens the door to popups and hears their commands. Call it before asking for the rules. */
export function onPopupCommand(act: (command: PopupCommand) => void, signal: AbortSignal): void {
  listen(
    browser.runtime.onConnect,
    (popup: Runtime.Port) => {
      // Only pages of the extension can open a line to a tab; the id guards against a future that changes this.
      if (popup.name !== LINE || popup.sender?.id !== browser.runtime.id) return;
      popups.add(popup);
      popup.onDisconnect.addListener(() => {
        popups.delete(popup);
        // Whoever asked for the tint is gone.
        if (!signal.aborted) act({ command: 'showActs' });
      });
      popup.onMessage.addListener((raw: unknown) => {
        const address = parseAddress(raw);
        if (signal.aborted || !address.ok || address.value.frame !== frame) return;
        const command = parsePopupCommand(raw);
        if (command.ok) act(command.value);
      });
      push(popup, latest);
    },
    signal,
  );
  const forget = () => {
    popups.clear();
    latest = undefined;
  };
  signal.addEventListener('abort', forget, { once: true });
}

/** Popup: a tab's frames, live. */
export interface LiveTab {
  /** Tells one frame. */
  send(frame: string, command: PopupCommand): void;
  /** Calls all frames again, after a silence. */
  reopen(): void;
}

/** What the popup wants to hear. */
export interface LiveListener {
  onSnapshot(from: FrameSnapshot): void;
  /** No frame of the tab listens (any more): not a page of ours, or one from before an update of the extension. */
  onSilence(): void;
}

/** Popup: follows all frames of a tab until the signal aborts, also frames that come to life later. */
export function followTab(tab: number, listener: LiveListener, signal: AbortSignal): LiveTab {
  const lines = new Map<number | 'all', Runtime.Port>();
  const lineOf = new Map<string, Runtime.Port>();
  const open = (key: number | 'all') => {
    if (lines.has(key) || signal.aborted) return;
    const line = browser.tabs.connect(tab, key === 'all' ? { name: LINE } : { name: LINE, frameId: key });
    lines.set(key, line);
    line.onMessage.addListener((raw: unknown) => {
      const parsed = parseFromFrame(raw);
      if (!parsed.ok || signal.aborted) return;
      lineOf.set(parsed.value.frame, line);
      listener.onSnapshot(parsed.value);
    });
    line.onDisconnect.addListener(() => {
      // Chromium complains in the console about an error that nobody has looked at.
      void browser.runtime.lastError;
      lines.delete(key);
      if (lines.size === 0 && !signal.aborted) listener.onSilence();
    });
  };
  onFrameAlive(tab, open, signal);
  signal.addEventListener('abort', () => lines.forEach((line) => void line.disconnect()), { once: true });
  open('all');
  return {
    reopen: () => open('all'),
    send: (frame, command) => lineOf.get(frame)?.postMessage({ frame, ...command }),
  };
}

/** A frame that asks the background for its rules has just come to life. */
function onFrameAlive(tab: number, act: (frameId: number) => void, signal: AbortSignal): void {
  const listener = (raw: unknown, from: Runtime.MessageSender) => {
    const request = admit(raw, from);
    if (!request.ok || request.value.name !== 'rules') return;
    const { sender } = request.value;
    if (sender.tab === tab && sender.frame !== undefined) act(sender.frame);
  };
  listen(browser.runtime.onMessage, listener, signal);
}
