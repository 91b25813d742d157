import { applyEdits, type FormattingOptions, modify } from 'jsonc-parser';
import { isObject } from '../packs/check';
import type { Path } from '../packs/pack';
import { type Json, sameJson } from './json';
import { type Place, placeOf } from './locate';

/** One change on the way from a value to another: `insert` puts a new entry into a list, no `value` takes away. */
interface Step {
  readonly path: Path;
  readonly value?: Json;
  readonly insert?: true;
}

/**
 * The text of a JSON file, changed so that it holds `after` where it held `before`. Only what differs is written anew:
 * everything else keeps its bytes, its order of keys and its layout.
 */
export function patchText(text: string, before: Json, after: Json): string {
  const steps: Step[] = [];
  compare(before, after, [], steps);
  if (steps.length > MOST_STEPS) return `${JSON.stringify(after, null, 2)}\n`;
  const formattingOptions = layoutOf(text);
  return steps.reduce((changed, { path, value, insert }) => {
    const cut = value === undefined ? pastTheFirst(changed, path) : undefined;
    if (cut) return changed.slice(0, cut[0]) + changed.slice(cut[1]);
    const place = insert || value === undefined || typeof value === 'object' ? undefined : placeOf(changed, path);
    if (place) return `${changed.slice(0, place[0])}${JSON.stringify(value)}${changed.slice(place[1])}`;
    const edits = modify(changed, [...path], value, { formattingOptions, isArrayInsertion: insert ?? false });
    return applyEdits(changed, edits);
  }, text);
}

/**
 * An entry of a list with the comma before it; undefined for the first one and for what is no entry of a list.
 * `jsonc-parser` 3.3.1 leaves a letter of the last entry where the bracket follows at once: `[1,2]` became `[12]`.
 */
function pastTheFirst(text: string, path: Path): Place | undefined {
  const index = path.at(-1);
  if (typeof index !== 'number' || index === 0) return undefined;
  const list = path.slice(0, -1);
  const [before, entry] = [placeOf(text, [...list, index - 1]), placeOf(text, path)];
  return before && entry && [before[1], entry[1]];
}

/** Each step reads the file again; a change of everything is quicker to write as a whole. */
const MOST_STEPS = 200;

function compare(before: Json | undefined, after: Json, path: Path, steps: Step[]): void {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) steps.push({ path: [...path, key] });
    for (const [key, value] of Object.entries(after))
      compare(Object.hasOwn(before, key) ? (before[key] as Json) : undefined, value as Json, [...path, key], steps);
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, steps);
  else steps.push({ path, value: after });
}

/** What is alike at both ends stays; in the middle entries change in place, then some go or come. */
function compareLists(before: readonly Json[], after: readonly Json[], path: Path, steps: Step[]): void {
  let start = 0;
  while (start < before.length && start < after.length && sameJson(before[start], after[start])) start++;
  let end = 0;
  const least = Math.min(before.length, after.length) - start;
  while (end < least && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const gone = before.length - start - end;
  const come = after.length - start - end;
  const both = Math.min(gone, come);
  for (let index = start; index < start + both; index++)
    compare(before[index], after[index] ?? null, [...path, index], steps);
  for (let index = start + gone - 1; index >= start + both; index--) steps.push({ path: [...path, index] });
  for (let index = start + both; index < start + come; index++)
    steps.push({ path: [...path, index], value: after[index] ?? null, insert: true });
}

/** How the file is laid out: line ends and indentation of its first indented line. */
function layoutOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
  };
}
