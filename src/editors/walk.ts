import type { Span } from '../engine/types';
import { attributeOf, documentOf, fits, nameOf, parentOf, styleOf } from './dom';
import { type Place, type Run, TextMap } from './text-map';
import { OTHERS, OTHERS_FROM_HERE, wordsOfOthers } from './words-of-others';

const DEEPEST = 500;
/** Shown, but holding no text that the agent could have typed. */
const PICTURES = new Set(
  'img picture video audio canvas svg object embed iframe input select button textarea math'.split(' '),
);
const NOTHING = new Set('script style template noscript head title meta link'.split(' '));
/** Things that editors put between the words for their own use. */
const FILLERS =
  '[data-mce-bogus="all"], .ProseMirror-separator, .ProseMirror-widget, .ql-ui, .cm-widgetBuffer, .cm-placeholder, [data-slate-placeholder], .cke_copyformatting_notification';
/** Characters that need a closer look; without any of them a text node is one run. */
const UNUSUAL = /[\t\n\r\f\u00a0\u200b\u2060\ufeff]| {2}|^ | $/;
/** What editors put where a caret needs something to stand on. */
const INVISIBLE = '\u200b\u2060\ufeff';

/** Reads an editable element in one walk that remembers where every code unit stands. */
export function walk(root: HTMLElement): TextMap {
  return new Walk(root).result();
}

class Walk {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly others: Span[] = [];
  private readonly locked: Span[] = [];
  /** Ends of lines that nothing has followed yet: the last line's end is no line break. */
  private lineEnds: Place[] = [];
  /** Whether the current line shows anything. */
  private lineHasContent = false;
  /** Whether a following collapsible space would be swallowed. */
  private afterSpace = true;
  private othersFrom: number | undefined;
  private readonly walker: TreeWalker;

  constructor(private readonly root: HTMLElement) {
    this.walker = Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_ALL);
  }

  result(): TextMap {
    const start = this.text.length;
    this.children(this.root, 0);
    if (fits(this.root, '.placeholder')) this.others.push([start, this.text.length]);
    // The end of the last line is the end of the text; an empty last line is one the agent has just begun.
    this.lineEnds.pop();
    this.breakLines();
    if (this.othersFrom !== undefined) this.others.push([this.othersFrom, this.text.length]);
    const origin = { node: this.root, offset: 0 };
    return new TextMap(this.text, this.runs, wordsOfOthers(this.text, this.others), this.locked, origin);
  }

  private children(parent: Node, depth: number): void {
    if (depth > DEEPEST) return;
    let node = this.walker.firstChild();
    if (!node) return;
    for (let index = 0; node; index++, node = this.walker.nextSibling()) {
      const here = { node: parent, offset: index };
      if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, here, depth + 1);
    }
    this.walker.parentNode();
  }

  private element(element: Element, here: Place, depth: number): void {
    const name = nameOf(element);
    if (NOTHING.has(name) || fits(element, FILLERS)) return;
    const { display } = styleOf(element);
    if (display === 'none') return;
    if (name === 'br') this.lineBreak(here);
    else if (PICTURES.has(name)) this.picture(here);
    else this.container(element, display, here, depth);
  }

  private container(element: Element, display: string, here: Place, depth: number): void {
    const isBlock = !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'));
    if (isBlock) this.endLine(here);
    const start = this.next();
    if (fits(element, OTHERS_FROM_HERE)) this.othersFrom ??= start;
    this.children(element, depth);
    this.classify(element, [start, this.text.length], isBlock);
    if (isBlock) this.endLine({ node: here.node, offset: here.offset + 1 });
  }

  private classify(element: Element, span: Span, isBlock: boolean): void {
    if (span[0] >= span[1]) return;
    const isIsland = attributeOf(element, 'contenteditable') === 'false';
    if (fits(element, OTHERS) || (isIsland && isBlock)) this.others.push(span);
    if (isIsland) this.locked.push(span);
  }

  /** Where the next character will stand. */
  private next(): number {
    return this.text.length + this.lineEnds.length;
  }

  private lineBreak(here: Place): void {
    this.lineHasContent = true;
    this.endLine(here);
  }

  private endLine(here: Place): void {
    this.afterSpace = true;
    if (!this.lineHasContent) return;
    this.lineHasContent = false;
    this.lineEnds.push(here);
  }

  private breakLines(): void {
    for (const place of this.lineEnds) this.push('\n', place, 1);
    this.lineEnds = [];
  }

  private picture(here: Place): void {
    this.breakLines();
    this.locked.push([this.text.length, this.text.length + 1]);
    this.push('\ufffc', here, 1);
    this.lineHasContent = true;
    this.afterSpace = false;
  }

  private push(text: string, place: Place, length: number): void {
    this.runs.push({ start: this.text.length, length, node: place.node, offset: place.offset });
    this.text += text;
  }

  private addText(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (!UNUSUAL.test(data)) {
      this.breakLines();
      this.push(data, { node, offset: 0 }, data.length);
      this.lineHasContent = true;
      this.afterSpace = false;
    } else this.addUnusual(node, data, collapses(node));
  }

  /** Character by character: drops fillers, collapses spaces as the browser paints them. */
  private addUnusual(node: Text, data: string, collapsing: boolean): void {
    let kept = '';
    let from = 0;
    const flush = (next: number) => {
      if (kept !== '') {
        this.breakLines();
        this.push(kept, { node, offset: from }, kept.length);
        this.lineHasContent = true;
      }
      kept = '';
      from = next;
    };
    for (let at = 0; at < data.length; at++) {
      const shown = this.shown(data.charAt(at), collapsing);
      if (shown === '') flush(at + 1);
      else kept += shown;
    }
    flush(data.length);
  }

  /** What a character of the DOM is in the text; nothing for one that is not painted. */
  private shown(character: string, collapsing: boolean): string {
    if (INVISIBLE.includes(character)) return '';
    const isSpace =
      character === ' ' || character === '\t' || character === '\n' || character === '\r' || character === '\f';
    if (!isSpace) {
      this.afterSpace = false;
      return character === '\u00a0' ? ' ' : character;
    }
    if (!collapsing) return character === '\r' ? '\n' : character;
    if (this.afterSpace) return '';
    this.afterSpace = true;
    return ' ';
  }
}

function collapses(node: Text): boolean {
  const parent = parentOf(node);
  if (parent?.nodeType !== Node.ELEMENT_NODE) return true;
  const collapse = styleOf(parent as Element).getPropertyValue('white-space-collapse');
  return collapse === '' || collapse === 'collapse' || collapse === 'preserve-breaks';
}
