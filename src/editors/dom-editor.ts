import type { Span } from '../engine/types';
import { changeOf, shiftOffset } from './change';
import { attributeOf, documentOf, isConnected } from './dom';
import type { Editor, Outcome, Reading, Replacement, Selected, Surroundings } from './editor';
import { keepingFormat } from './formatting';
import { asChange } from './own-step';
import { focusOn, selectedIn, setSelected } from './selection';
import { LONG_PATIENCE_MS, selectionTaken, settled } from './settle';
import type { TextMap } from './text-map';
import { caretOfUndone } from './undone-caret';
import { reveal, visibleArea } from './view';
import { LONGEST, walk } from './walk';
import type { Write } from './writes';

const MOST_SELECTED = 3;

/** What one kind of editable does in its own way; the rest is common to all of them. */
export interface DomKind {
  readonly id: string;
  /** Tried in this order, the next one only while the text is still untouched. */
  readonly writes: readonly Write[];
  /** The writes say themselves where they go, and the editor keeps the caret: moving it would be an undo step more. */
  readonly keepsCaret?: true;
  /** Joins what is inserted with the undo step of the typing before it, unless it changes a letter too. */
  readonly joinsInsertions?: true;
  /** Closes the undo step of the typing, so that the fix is a step of its own. May take its time. */
  readonly before?: (root: HTMLElement) => void | Promise<void>;
  /** Closes the undo step of the fix. May take its time, too. */
  readonly after?: (root: HTMLElement) => void | Promise<void>;
}

/** Opens an editable element, whatever made it editable. */
export function openEditable(kind: DomKind, root: HTMLElement, { signal }: Surroundings): Editor {
  return new DomEditor(kind, root, signal);
}

class DomEditor implements Editor {
  readonly kind: string;
  private map: TextMap;
  private composing = false;
  /** Ends with the last write that was asked for. */
  private writing: Promise<unknown> = Promise.resolve();
  private readonly undone: ReturnType<typeof caretOfUndone>;

  constructor(
    private readonly how: DomKind,
    readonly root: HTMLElement,
    private readonly signal: AbortSignal,
  ) {
    this.kind = how.id;
    this.map = walk(root);
    const options = { signal, capture: true };
    root.addEventListener('compositionstart', () => this.setComposing(true), options);
    root.addEventListener('compositionend', () => this.setComposing(false), options);
    const setCaret = (caret: Selected) => setSelected(root, this.map, caret);
    this.undone = caretOfUndone({ root, text: () => this.read().text, setCaret }, signal);
  }

  read(): Reading {
    this.map = walk(this.root);
    return this.map;
  }

  ranges(span: Span): readonly Range[] {
    return this.map.ranges(span);
  }

  rects(span: Span): readonly DOMRect[] {
    return this.map.ranges(span).flatMap((range) => [...range.getClientRects()]);
  }

  area(): DOMRect {
    return visibleArea(this.root);
  }

  selected(): Selected | undefined {
    this.read();
    return selectedIn(this.root, this.map);
  }

  select(span: Span): void {
    this.read();
    focusOn(this.root);
    setSelected(this.root, this.map, { anchor: span[0], focus: span[1] });
    reveal(this.root, () => this.map.range(span).getClientRects()[0]);
  }

  canReplace(replacement: Replacement): boolean {
    return this.planned(replacement) !== undefined;
  }

  /** One after the other: a fix that is asked for while another one is still on its way is judged by what that leaves. */
  replace(replacement: Replacement): Promise<Outcome> {
    const outcome = this.writing.then(() => this.write(replacement));
    this.writing = outcome.catch(() => undefined);
    return outcome;
  }

  /** What to write, if the box takes it. */
  private planned(replacement: Replacement): Replacement | undefined {
    if (!this.isThere() || !this.isWritable() || /[\r\n]/.test(replacement.text)) return undefined;
    const plan = keepingFormat(this.map, replacement, this.root);
    return plan && this.how.joinsInsertions ? asChange(this.map, plan) : plan;
  }

  /** A frame that was taken away keeps its document, but shows it no more; in Firefox every look at it throws. */
  private isThere(): boolean {
    try {
      return isConnected(this.root) && documentOf(this.root).defaultView !== null;
    } catch {
      return false;
    }
  }

  private isWritable(): boolean {
    const { root, signal, composing } = this;
    if (signal.aborted || composing) return false;
    return isEditable(root) && attributeOf(root, 'aria-readonly') !== 'true';
  }

  private async write(replacement: Replacement): Promise<Outcome> {
    if (!this.isUnchanged(replacement)) return 'changed';
    if (!this.planned(replacement)) return 'refused';
    const seen = this.map.text;
    await this.how.before?.(this.root);
    if (!this.isUnchanged(replacement)) return 'changed';
    // Of an insertion only the words around it tell whether its place still is the same.
    if (replacement.expected === '' && this.map.text !== seen) return 'changed';
    const plan = this.planned(replacement);
    if (!plan) return 'refused';
    const caret = selectedIn(this.root, this.map);
    const { text: old } = this.map;
    const wanted = old.slice(0, plan.span[0]) + plan.text + old.slice(plan.span[1]);
    focusOn(this.root);
    if (!(await this.tryWrites(plan, old, wanted))) {
      if (caret && this.read().text === old) setSelected(this.root, this.map, caret);
      return 'refused';
    }
    await this.how.after?.(this.root);
    this.restore(caret, plan);
    if (caret) this.undone.remember(old, caret);
    return 'done';
  }

  private isUnchanged({ span, expected }: Replacement): boolean {
    return this.read().text.slice(...span) === expected;
  }

  private async tryWrites(plan: Replacement, old: string, wanted: string): Promise<boolean> {
    for (const write of this.how.writes) {
      // Models take the selection over in a later task; some close their undo step of typing then.
      if (!this.how.keepsCaret) await this.selectWords(plan.span);
      if (this.read().text !== old) return false;
      write(this.root, this.map.range(plan.span), plan.text);
      const patience = write === this.how.writes.at(-1) ? LONG_PATIENCE_MS : undefined;
      await settled(this.root, () => this.read().text !== old, patience);
      if (this.signal.aborted || !isConnected(this.root)) return false;
      const { text } = this.read();
      if (sameWords(text, wanted)) return true;
      if (text !== old) return this.takeBack();
    }
    return false;
  }

  /** Selects them; anew where somebody has set the caret meanwhile, as the second press of a double-click does. */
  private async selectWords([anchor, focus]: Span): Promise<void> {
    const { text } = this.map;
    for (let times = 0; times < MOST_SELECTED; times++) {
      let ours: Selected | undefined;
      await selectionTaken(this.root, () => {
        const isAnother = setSelected(this.root, this.map, { anchor, focus });
        ours = selectedIn(this.root, this.map);
        return isAnother;
      });
      if (this.read().text !== text) return;
      const now = selectedIn(this.root, this.map);
      if (now?.anchor === ours?.anchor && now?.focus === ours?.focus) return;
      focusOn(this.root);
    }
  }

  /** The editor made something else of it. Only what the browser wrote can be taken back. */
  private takeBack(): false {
    this.root.ownerDocument.execCommand('undo');
    return false;
  }

  private restore(caret: Selected | undefined, plan: Replacement): void {
    if (!caret || this.how.keepsCaret) return;
    const change = changeOf(plan);
    const anchor = shiftOffset(caret.anchor, change);
    setSelected(this.root, this.map, { anchor, focus: shiftOffset(caret.focus, change) });
  }

  private setComposing(composing: boolean): void {
    this.composing = composing;
  }
}

function isEditable(root: HTMLElement): boolean {
  return root.isContentEditable || root.ownerDocument.designMode === 'on';
}

/**
 * Editors may set typographic quotes and hard spaces of their own, and browsers make a hard space of one that nobody saw
 * at the end of a line, or drop it; of a very long draft only the beginning is read.
 */
function sameWords(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length) < LONGEST ? undefined : Math.min(a.length, b.length);
  return a === b || plainQuotes(a.slice(0, length)) === plainQuotes(b.slice(0, length));
}

function plainQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/ +$/gm, '').trimEnd();
}
