const lines = (text: string): string[] => text.split('\n');

const paragraph = (line: string): HTMLElement => {
  const element = document.createElement('p');
  element.append(line === '' ? document.createElement('br') : line);
  return element;
};

/** The lines of a text as paragraph elements; an empty line is a paragraph that holds one `<br>`. */
export const paragraphElements = (text: string): HTMLElement[] => lines(text).map(paragraph);

/** The lines of a text as an HTML string of `<p>` elements, escaped by the browser. */
export const paragraphHtml = (text: string): string => {
  const holder = document.createElement('div');
  holder.append(...paragraphElements(text));
  return holder.getHTML();
};

const blockTags = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'PRE']);
const isBlock = (node: Node): boolean => blockTags.has(node.nodeName);

/** Collects finished lines in `done`; a line still open is the last element, undefined when none is. */
class LineCollector {
  readonly done: string[] = [];
  private open: string | undefined;

  add(piece: string): void {
    this.open = (this.open ?? '') + piece;
  }

  close(): void {
    if (this.open !== undefined) this.done.push(this.open);
    this.open = undefined;
  }
}

const collect = (parent: Node, into: LineCollector): void => {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      into.add(node.nodeValue ?? '');
    } else if (node.nodeName === 'BR') {
      into.add('');
      into.close();
    } else if (isBlock(node)) {
      into.close();
      if (!node.hasChildNodes()) into.add('');
      collect(node, into);
      into.close();
    } else {
      collect(node, into);
    }
  }
};

const readable = (line: string): string => line.replaceAll('\u00a0', ' ').replaceAll(/[\u200b\ufeff]/g, '');

/** The text of a piece of markup, one line per block or `<br>`; no-break spaces read as spaces, caret fillers are left out. */
export const markupText = (root: Node): string => {
  const collector = new LineCollector();
  collect(root, collector);
  collector.close();
  // A line that an editor keeps open with one no-break space is an empty line; at the end of one no other space is seen.
  return collector.done.map((line) => (line === '\u00a0' ? '' : readable(line.replace(/ +$/, '')))).join('\n');
};

/** The same for an HTML string; line breaks between the tags are layout, not text. */
export const htmlText = (html: string): string =>
  markupText(new DOMParser().parseFromString(html.replaceAll('\n', ''), 'text/html').body);
