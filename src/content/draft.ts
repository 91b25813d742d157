import { windowOf } from '../editors/dom';
import type { Editor } from '../editors/editor';
import { isReplyBox } from './box';

const PAUSE_MS = 150;
/** Somebody who never pauses gets an answer all the same. */
const LONGEST_MS = 1000;

/** What becomes of a box, told at most once a frame. */
export interface DraftListener {
  /** The text may have changed: time to move the marks. Comes before the next paint. */
  onEdit(): void;
  /** The agent paused: time to lint. Never while characters are being composed. */
  onPause(): void;
  /** The box was scrolled, resized or moved. */
  onMove(): void;
  /** The box is no reply box any more: gone, read-only, or a password field. */
  onGone(): void;
}

/** Follows a box by its events until the signal aborts. */
export function followDraft(editor: Editor, listener: DraftListener, signal: AbortSignal): void {
  new Follower(editor, listener, signal);
}

class Follower {
  private composing = false;
  private frame = 0;
  private edited = false;
  private moved = false;
  private timer = 0;
  private waitingSince = 0;
  private readonly view: Window & typeof globalThis;

  constructor(
    private readonly editor: Editor,
    private readonly listener: DraftListener,
    private readonly signal: AbortSignal,
  ) {
    this.view = windowOf(editor.root);
    this.hear();
    this.observe();
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  private hear(): void {
    const { signal, view } = this;
    const { root } = this.editor;
    const options = { capture: true, passive: true, signal };
    const edit = () => this.edit();
    const move = () => this.move();
    root.addEventListener('input', edit, options);
    root.addEventListener('compositionstart', () => this.compose(true), options);
    root.addEventListener('compositionend', () => this.compose(false), options);
    // Text that a script puts into a textarea moves its caret, and that is all one hears of it.
    for (const target of [root, root.ownerDocument]) target.addEventListener('selectionchange', edit, options);
    // A switch beside the box, or a step to another page, may make a note of the reply.
    for (const page of new Set([root.ownerDocument, document]))
      for (const type of ['change', 'click']) page.addEventListener(type, edit, options);
    for (const type of ['hashchange', 'popstate']) window.addEventListener(type, edit, options);
    for (const target of new Set<Window>([view, view.parent === view ? view : window])) {
      target.addEventListener('scroll', move, options);
      target.addEventListener('resize', move, options);
    }
    view.addEventListener('pagehide', () => this.listener.onGone(), options);
  }

  private observe(): void {
    const { root, kind } = this.editor;
    const text = new MutationObserver(() => this.edit());
    if (kind !== 'textarea') text.observe(root, { childList: true, characterData: true, subtree: true });
    const nature = new MutationObserver(() => this.move());
    nature.observe(root, {
      attributes: true,
      attributeFilter: [
        'type',
        'readonly',
        'disabled',
        'contenteditable',
        'aria-readonly',
        'role',
        'autocomplete',
        'class',
        'style',
        'dir',
      ],
    });
    // Also tells when the box leaves the page.
    const size = new this.view.ResizeObserver(() => this.move());
    size.observe(root);
    this.signal.addEventListener('abort', () => {
      text.disconnect();
      nature.disconnect();
      size.disconnect();
    });
  }

  private edit(): void {
    this.edited = true;
    this.nextFrame();
    this.wait();
  }

  private move(): void {
    this.moved = true;
    this.nextFrame();
  }

  private compose(composing: boolean): void {
    this.composing = composing;
    this.edit();
  }

  private wait(): void {
    const now = performance.now();
    if (this.timer === 0) this.waitingSince = now;
    clearTimeout(this.timer);
    const ms = Math.max(0, Math.min(PAUSE_MS, this.waitingSince + LONGEST_MS - now));
    this.timer = window.setTimeout(() => this.pause(), ms);
  }

  private pause(): void {
    this.timer = 0;
    if (this.composing || this.signal.aborted) return;
    if (this.isAlive()) this.listener.onPause();
  }

  private nextFrame(): void {
    if (this.frame !== 0 || this.signal.aborted) return;
    try {
      this.frame = this.view.requestAnimationFrame(() => this.tell());
    } catch {
      // In Firefox a window that is going away refuses.
    }
  }

  private tell(): void {
    this.frame = 0;
    const { edited, moved } = this;
    this.edited = false;
    this.moved = false;
    if (this.signal.aborted || !this.isAlive()) return;
    if (edited) this.listener.onEdit();
    else if (moved) this.listener.onMove();
  }

  private isAlive(): boolean {
    const { root } = this.editor;
    const alive = root.isConnected && root.ownerDocument.defaultView !== null && isReplyBox(root);
    if (!alive) this.listener.onGone();
    return alive;
  }

  private stop(): void {
    clearTimeout(this.timer);
    try {
      this.view.cancelAnimationFrame(this.frame);
    } catch {
      // In Firefox a window that is gone refuses; it has no frames to come either.
    }
  }
}
