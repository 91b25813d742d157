import type { Span } from '../engine/types';

/** Characters of context on each side of a mark. */
const AROUND = 90;

/** A finding in its context: a mark in a part of the reply; or, without a span, how the reply begins. */
export function excerpt(
  reply: string,
  span?: Span,
): { readonly text: string; readonly mark?: readonly [number, number] } {
  const [start, end] = span ?? [0, 0];
  // Who marks a whole paragraph still shows no more than its beginning.
  const stop = Math.min(end, start + AROUND * 4);
  const from = wordStart(reply, Math.max(0, start - AROUND));
  const to = wordEnd(reply, Math.min(reply.length, stop + (span ? AROUND : AROUND * 2)));
  const before = `${from > 0 ? '…' : ''}${reply.slice(from, start)}`;
  const text = `${before}${reply.slice(start, to)}${to < reply.length ? '…' : ''}`;
  return span ? { text, mark: [before.length, before.length + Math.min(stop, to) - start] } : { text };
}

/** The next place between two words; a long word without spaces is cut, but never inside of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 30).search(/\s/);
  return whole(text, space < 0 ? at : at + space + 1);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.slice(Math.max(0, at - 30), at);
  const space = before.search(/\s\S*$/);
  return whole(text, space < 0 ? at : at - before.length + space);
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
}
