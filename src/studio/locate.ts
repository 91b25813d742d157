import type { Path } from '../packs/pack';

/** Where a value stands in a text: UTF-16 units, the end excluded. */
export type Place = readonly [start: number, end: number];

/**
 * The place of the value at a path in a text that is sound JSON; undefined where there is none. It builds nothing, so
 * that a key in a file of half a megabyte takes few milliseconds.
 */
export function placeOf(text: string, path: Path): Place | undefined {
  let start = pastSpace(text, 0);
  for (const step of path) {
    const inside = typeof step === 'number' ? entryAt(text, start, step) : memberOf(text, start, step);
    if (inside === undefined) return undefined;
    start = inside;
  }
  return [start, endOf(text, start)];
}

function entryAt(text: string, list: number, index: number): number | undefined {
  if (text[list] !== '[') return undefined;
  let at = pastSpace(text, list + 1);
  for (let passed = 0; text[at] !== ']'; passed++) {
    if (passed === index) return at;
    at = pastComma(text, endOf(text, at));
  }
  return undefined;
}

/** Of a name that stands there twice, the last value counts, as everywhere. */
function memberOf(text: string, object: number, name: string): number | undefined {
  if (text[object] !== '{') return undefined;
  let found: number | undefined;
  for (let at = pastSpace(text, object + 1); text[at] !== '}'; ) {
    const end = endOf(text, at);
    const value = pastSpace(text, pastSpace(text, end) + 1);
    if (isName(text.slice(at, end), name)) found = value;
    at = pastComma(text, endOf(text, value));
  }
  return found;
}

const isName = (written: string, name: string): boolean =>
  written.includes('\\') ? JSON.parse(written) === name : written.slice(1, -1) === name;

function pastComma(text: string, from: number): number {
  const at = pastSpace(text, from);
  return text[at] === ',' ? pastSpace(text, at + 1) : at;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9;

const QUOTE = 34;
const BACKSLASH = 92;

function endOf(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first === '{' || first === '[') return endOfNest(text, start);
  const rest = /[\s,\]}]/g;
  rest.lastIndex = start;
  return rest.exec(text)?.index ?? text.length;
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (quote - before) % 2 === 0;
}

function endOfNest(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at) - 1;
    else if (unit === 0x7b || unit === 0x5b) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return at + 1;
  }
  return text.length;
}
