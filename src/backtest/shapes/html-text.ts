import { entities } from './entities';

/** What ends a line where it begins and where it ends. */
const BLOCK =
  /^(?:address|article|blockquote|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/;
/** What is not read by people, with everything inside. */
const HIDDEN = /^(?:head|script|style|title|template|noscript|svg|math|iframe|object|textarea|select)$/;
const TAG = /<(\/?)([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>|<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>/gi;

/**
 * The words of a piece of HTML as plain text: a line for each block, quotes behind `> `, entities as the characters they
 * stand for. Reads text only: nothing in it is run, fetched or shown. Nothing where the value is no text or blank.
 */
export function htmlText(html: unknown): string | undefined {
  if (typeof html !== 'string') return undefined;
  const writer = new Writer();
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    writer.text(html.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[2]) writer.tag(match[2].toLowerCase(), match[1] === '/');
  }
  writer.text(html.slice(at));
  return writer.result() || undefined;
}

class Writer {
  private readonly lines: string[] = [''];
  private quoted = 0;
  private hidden: string | undefined;

  text(html: string): void {
    if (this.hidden || html === '') return;
    const words = decoded(html.replace(/[\t\n\f\r ]+/g, ' '));
    const last = this.lines.length - 1;
    const begun = this.lines[last] || '> '.repeat(this.quoted);
    const line = begun + (begun === '' || begun.endsWith(' ') ? words.replace(/^ /, '') : words);
    if (line !== begun) this.lines[last] = line;
  }

  tag(name: string, closes: boolean): void {
    if (this.hidden) {
      if (closes && name === this.hidden) this.hidden = undefined;
      return;
    }
    if (HIDDEN.test(name) && !closes) this.hidden = name;
    else if (name === 'br') this.lines.push('');
    else if (BLOCK.test(name)) this.block(name, closes);
  }

  result(): string {
    this.flush();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private block(name: string, closes: boolean): void {
    this.flush();
    if (name === 'blockquote') this.quoted = Math.max(0, this.quoted + (closes ? -1 : 1));
    if (closes && name === 'p') this.lines.push('');
  }

  /** Ends the line; lines since the last end stand in the quote that is open now. */
  private flush(): void {
    if (this.lines.at(-1) !== '') this.lines.push('');
  }
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));?/gi, (whole, decimal, hex, name) => {
    if (name) return entities.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const unseen = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
    return unseen ? '\ufffd' : String.fromCodePoint(code);
  });
}
