import type { Flaw } from './flaw';

/** Bytes that one line (or one plain draft) may have. */
export const maxLineBytes = 1_000_000;

/** A line of the input, from 1; or why it cannot be read. */
export type Line = { readonly line: number; readonly text: string } | { readonly line: number; readonly error: Flaw };

/**
 * Splits a stream of bytes into lines of UTF-8, one after the other: no more than one line is held at a time, and a line
 * over the cap is dropped as it comes in.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, cap = maxLineBytes): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const finish = (): Line => {
    const bytes = joined(held);
    const number = line++;
    const over = size > cap;
    held = [];
    size = 0;
    return over ? { line: number, error: { code: 'size', most: cap, unit: 'bytes' } } : decodeLine(number, bytes);
  };
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= cap) held.push(piece);
    else held = [];
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

/** Reads a whole stream as one text. */
export async function readText(source: AsyncIterable<Uint8Array>, cap = maxLineBytes): Promise<Line> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > cap) return { line: 1, error: { code: 'size', most: cap, unit: 'bytes' } };
    held.push(chunk);
  }
  return decodeLine(1, joined(held));
}

/** The lines of bytes that hold whole ones; `first` is the number of the first. */
export function* readLinesOf(bytes: Uint8Array, first: number): Generator<Line> {
  let line = first;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    yield decodeLine(line++, bytes.subarray(start, stop));
    start = stop + 1;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decodeLine(line: number, bytes: Uint8Array): Line {
  try {
    return { line, text: strict.decode(bytes) };
  } catch {
    return { line, error: { code: 'utf8' } };
  }
}

/** Puts pieces of bytes end to end. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
