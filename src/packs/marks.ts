import type { Span } from '../engine/types';
import type { TextFlaw } from './formats';

/** An example without its `[[ ]]`, and the spans that stood in them (UTF-16 units of `text`); or what is wrong with them. */
export type Marked =
  | { readonly ok: true; readonly text: string; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly flaw: TextFlaw };

/** Reads the marks of an example: `It is [[our policy]].` */
export function readMarks(source: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = source.indexOf('[[', at);
    const close = source.indexOf(']]', at);
    if (open < 0 && close < 0) return { ok: true, text: text + source.slice(at), spans };
    if (open < 0 || (close >= 0 && close < open))
      return flaw(close, '`]]` without its `[[`', 'Put `[[` before the span.');
    if (close < 0) return flaw(open, '`[[` without its `]]`', 'Put `]]` after the span.');
    const inner = source.slice(open + 2, close);
    if (inner.includes('[[')) return flaw(open, 'Marks cannot stand in one another', 'Write two examples.');
    if (inner.trim() === '')
      return flaw(open, 'Nothing stands in the marks', 'Put them around the words that are found.');
    text += source.slice(at, open);
    spans.push([text.length, text.length + inner.length]);
    text += inner;
    at = close + 2;
  }
}

function flaw(at: number, message: string, remedy: string): Marked {
  return { ok: false, flaw: { at, message: `${message}.`, remedy } };
}

/** The inverse of `readMarks`: shows found spans in a text. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return marked + text.slice(at);
}
