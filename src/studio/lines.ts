import { isObject } from '../packs/check';
import type { Json } from './json';

/** How a line break inside of one entry looks where every entry is a line. */
export const BREAK = '↵';

const BREAKS = /[\n\r]/;

/** What a line shows of an entry: a text itself, of a phrase with guards its pattern. */
export function lineOf(entry: Json): string {
  const text = isObject(entry) ? entry.match : entry;
  if (typeof text !== 'string') return '';
  return BREAKS.test(text) ? text.replaceAll(/\r\n|[\n\r]/g, BREAK) : text;
}

/** The entries behind edited lines: a phrase keeps its guards while its line is edited in place or moves with its neighbours. */
export function entriesOf(lines: readonly string[], before: readonly Json[]): readonly Json[] {
  const shown = before.map(lineOf);
  let start = 0;
  while (start < lines.length && start < shown.length && lines[start] === shown[start]) start++;
  let end = 0;
  const least = Math.min(lines.length, shown.length) - start;
  while (end < least && lines[lines.length - 1 - end] === shown[shown.length - 1 - end]) end++;
  const gone = before.slice(start, before.length - end);
  const come = lines.slice(start, lines.length - end);
  const inPlace = gone.length === come.length;
  const changed = come.map((line, at) => entryOf(line, inPlace ? gone[at] : sameLine(gone, line)));
  return [...before.slice(0, start), ...changed, ...before.slice(before.length - end)];
}

const sameLine = (entries: readonly Json[], line: string): Json | undefined =>
  entries.find((entry) => lineOf(entry) === line);

function entryOf(line: string, before: Json | undefined): Json {
  if (before !== undefined && lineOf(before) === line) return before;
  const text = line.replaceAll(BREAK, '\n');
  return isObject(before) ? { ...(before as object), match: text } : text;
}

/** Without the empty lines of somebody who is about to write. */
export function written(entries: readonly Json[]): readonly Json[] {
  return entries.filter((entry) => isObject(entry) || (typeof entry === 'string' && entry.trim() !== ''));
}
