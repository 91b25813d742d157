import type { Span } from '../engine/types';
import { documentOf, fits, nameOf, parentOf, styleOf } from './dom';
import { type Nature, natureOf } from './nature';
import { type Place, type Run, TextMap } from './text-map';
import { wordsOfOthers } from './words-of-others';

const DEEPEST = 500;
/** Code units that are read; nobody types so long a reply, and what follows is a quote as a rule. A cut reading is as long. */
export const LONGEST = 20_000;
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
  private readonly natures = new Map<string, Nature>();

  constructor(private readonly root: HTMLElement) {
    this.walker = Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_ALL);
  }

  result(): TextMap {
    const start = this.text.length;
    this.children(this.root, 0);
    this.dropLastSpace();
    if (fits(this.root, '.placeholder')) this.others.push([start, this.text.length]);
    // The end of the last line is the end of the text; an empty last line is one the agent has just begun.
    const last = this.lineEnds.pop();
    this.breakLines();
    if (this.othersFrom !== undefined) this.others.push([this.othersFrom, this.text.length]);
    const isEmpty = this.text === '' || this.text.endsWith('\n');
    const origin = (isEmpty && last) || { node: this.root, offset: 0 };
    return new TextMap(this.text, this.runs, wordsOfOthers(this.text, this.others), this.locked, origin);
  }

  private children(parent: Node, depth: number): void {
    if (depth > DEEPEST) return;
    let node = this.walker.firstChild();
    if (!node) return;
    for (let index = 0; node && this.text.length < LONGEST; index++, node = this.walker.nextSibling()) {
      const here = { node: parent, offset: index };
      if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, here, depth + 1);
    }
    this.walker.parentNode();
  }

  private element(element: Element, here: Place, depth: number): void {
    const nature = this.natureOf(element);
    if (nature.is === 'break') this.lineBreak(here);
    else if (nature.is === 'picture') this.picture(here);
    else if (nature.is !== 'nothing') this.container(element, nature, here, depth);
  }

  private container(element: Element, nature: Nature, here: Place, depth: number): void {
    const isBlock = nature.is === 'block';
    if (isBlock) this.endLine(here);
    const start = this.next();
    if (nature.beginsOthers) this.othersFrom ??= start;
    this.children(element, depth);
    if (isBlock) this.endLine({ node: here.node, offset: here.offset + 1 });
    const span: Span = [start, this.text.length];
    if (span[0] < span[1]) {
      if (nature.isOthers) this.others.push(span);
      if (nature.isIsland) this.locked.push(span);
    }
  }

  /** Asking the browser is what takes the time; elements without attributes are all like the first of their name. */
  private natureOf(element: Element): Nature {
    if (Element.prototype.hasAttributes.call(element)) return natureOf(element);
    const name = nameOf(element);
    const known = this.natures.get(name) ?? natureOf(element);
    this.natures.set(name, known);
    return known;
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
    this.dropLastSpace();
    this.afterSpace = true;
    if (!this.lineHasContent) return;
    this.lineHasContent = false;
    this.lineEnds.push(here);
  }

  /** Before the end of a line browsers paint no space that collapses, and editors lose it when they write there. */
  private dropLastSpace(): void {
    const run = this.runs.at(-1);
    if (!run || !this.afterSpace || this.lineEnds.length > 0 || !this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    this.runs.pop();
    if (run.length > 1) this.runs.push({ ...run, length: run.length - 1 });
  }

  private breakLines(): void {
    for (const place of this.lineEnds) this.push('\n', place);
    this.lineEnds = [];
  }

  private picture(here: Place): void {
    this.breakLines();
    this.locked.push([this.text.length, this.text.length + 1]);
    this.push('\ufffc', here);
    this.lineHasContent = true;
    this.afterSpace = false;
  }

  private push(text: string, { node, offset }: Place): void {
    const start = this.text.length;
    const read = text.slice(0, LONGEST - start);
    if (read === '') return;
    this.runs.push({ start, length: read.length, node, offset });
    this.text += read;
  }

  private addText(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (!UNUSUAL.test(data)) {
      this.breakLines();
      this.push(data, { node, offset: 0 });
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
        this.push(kept, { node, offset: from });
        this.lineHasContent = true;
      }
      kept = '';
      from = next;
    };
    for (let at = 0; at < data.length && this.text.length + kept.length < LONGEST; at++) {
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
    if (!collapsing) {
      this.afterSpace = false;
      return character === '\r' ? '\n' : character;
    }
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
