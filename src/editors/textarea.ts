import type { Span } from '../engine/types';
import { type Change, changeBetween, changeOf, shiftOffset } from './change';
import { isConnected, nameOf, windowOf } from './dom';
import type { Editor, EditorKind, Outcome, Reading, Replacement, Selected, Surroundings } from './editor';
import type { Field } from './field-metrics';
import { Mirror } from './mirror';
import { focusOn } from './selection';
import { settled } from './settle';
import { caretOfUndone } from './undone-caret';
import { intersection, reveal, visibleArea } from './view';
import { LONGEST } from './walk';
import { wordsOfOthers } from './words-of-others';
import { typeOver } from './writes';

/** Plain text boxes: a textarea, or the one-line input of a chat. They have no nodes, so a mirror tells where words are. */
export const textarea: EditorKind = {
  id: 'textarea',
  matches: (root) => nameOf(root) === 'textarea' || nameOf(root) === 'input',
  open: (root, surroundings) => new TextField(root as Field, surroundings),
};

const NOTHING: Change = { at: 0, removed: 0, inserted: '' };

class TextField implements Editor {
  readonly kind = 'textarea';
  private readonly mirror: Mirror;
  private composing = false;
  private readonly undone: ReturnType<typeof caretOfUndone>;

  constructor(
    readonly root: Field,
    private readonly surroundings: Surroundings,
  ) {
    this.mirror = new Mirror(root);
    const options = { signal: surroundings.signal, capture: true };
    root.addEventListener('compositionstart', () => this.setComposing(true), options);
    root.addEventListener('compositionend', () => this.setComposing(false), options);
    surroundings.signal.addEventListener('abort', () => this.mirror.remove(), { once: true });
    const setCaret = (caret: Selected) => this.restore(caret, NOTHING);
    this.undone = caretOfUndone({ root, text: () => root.value, setCaret }, surroundings.signal);
  }

  read(): Reading {
    const value = this.root.value.slice(0, LONGEST);
    return { text: value.replaceAll('\u00a0', ' '), excluded: wordsOfOthers(value) };
  }

  ranges(): readonly Range[] {
    return [];
  }

  rects(span: Span): readonly DOMRect[] {
    if (this.surroundings.signal.aborted || !isConnected(this.root)) return [];
    this.mirror.standOn(this.surroundings.stage());
    return this.mirror.rects(span);
  }

  area(): DOMRect {
    return intersection(visibleArea(this.root), this.mirror.area());
  }

  selected(): Selected | undefined {
    const { selectionStart, selectionEnd, selectionDirection } = this.root;
    if (selectionStart === null || selectionEnd === null) return undefined;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }

  select(span: Span): void {
    focusOn(this.root);
    this.root.setSelectionRange(...span);
    this.mirror.standOn(this.surroundings.stage());
    reveal(this.root, () => this.mirror.rects(span)[0]);
  }

  canReplace({ text }: Replacement): boolean {
    const { root, composing, surroundings } = this;
    if (surroundings.signal.aborted || composing || !isConnected(root)) return false;
    return !root.readOnly && !root.disabled && !(nameOf(root) === 'input' && /[\r\n]/.test(text));
  }

  async replace(replacement: Replacement): Promise<Outcome> {
    const { span, expected, text } = replacement;
    const { root } = this;
    const old = root.value;
    if (this.read().text.slice(...span) !== expected) return 'changed';
    if (!this.canReplace(replacement)) return 'refused';
    const caret = this.selected();
    const scrolled = [root.scrollLeft, root.scrollTop] as const;
    focusOn(root);
    root.setSelectionRange(...span);
    typeOver(root, windowOf(root).document.createRange(), text);
    const wanted = old.slice(0, span[0]) + text + old.slice(span[1]);
    // A page may mask or autocorrect what was typed, in the same task or in a later one.
    await settled(root, () => root.value !== wanted);
    if (root.value !== wanted) return this.takeBack(old, caret);
    if (caret) {
      this.restore(caret, changeOf(replacement));
      this.undone.remember(old, caret);
    }
    root.scrollTo({ left: scrolled[0], top: scrolled[1], behavior: 'instant' });
    return 'done';
  }

  private takeBack(old: string, caret: Selected | undefined): Outcome {
    const { root } = this;
    if (root.value !== old) windowOf(root).document.execCommand('undo');
    // A value that the page has set has no undo: the part that differs is typed anew.
    const change = changeBetween(root.value, old);
    if (change) {
      root.setSelectionRange(change.at, change.at + change.removed);
      typeOver(root, windowOf(root).document.createRange(), change.inserted);
    }
    if (root.value === old && caret) this.restore(caret, NOTHING);
    return 'refused';
  }

  private restore(caret: Selected, change: Change): void {
    const [anchor, focus] = [shiftOffset(caret.anchor, change), shiftOffset(caret.focus, change)];
    const direction = anchor > focus ? 'backward' : 'forward';
    this.root.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
  }

  private setComposing(composing: boolean): void {
    this.composing = composing;
  }
}
