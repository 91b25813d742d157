import type { Span } from '../../engine/types';
import { isOfEarlier } from './earlier';
import { en } from './en';
import { fa } from './fa';
import { type Item, itemsOf, sentences } from './items';
import { mn } from './mn';
import { pt } from './pt';
import { type Moment, momentFor } from './resolve';
import { ro } from './ro';
import { type Run, runsOf } from './runs';
import type { Scene } from './scene';
import type { WhenWords } from './words';

export type { WorkingHours } from './calendar';
export type { Precision, Scene } from './scene';

/** A time that a text promises: the moment, and the words of the text that were read so. */
export interface Understood extends Moment {
  readonly span: Span;
}

const DAY_MS = 86_400_000;
/** Nobody promises to call in more than fifteen months: "72 weeks" is a warranty, or a slip. */
const MOST_DAYS = 450;
const languages: readonly WhenWords[] = [en, ro, pt, fa, mn];

/**
 * The moment that a commitment names. `around` is the commitment in the text; the time is looked for in its sentence,
 * then in the next one if that says nothing else. Nothing where the words are vague, over, or could mean days far
 * apart: then the agent must be asked. Pure; never throws but for an unknown zone (`RangeError`).
 */
export function understand(text: string, around: Span, lang: string, scene: Scene): Understood | undefined {
  const words = languages.find((each) => each.lang === lang);
  if (!words) return undefined;
  const all = sentences(text);
  const own = all.findIndex(([from, to]) => from < around[1] && to > around[0]);
  const sentence = all[own];
  if (!sentence) return undefined;
  const found = inSentence(text, sentence, around, words, scene);
  const next = all[own + 1];
  if (found !== 'silent' || !next || !isOnlyTime(text, next, words)) return found === 'silent' ? undefined : found;
  const later = inSentence(text, next, next, words, scene);
  return later === 'silent' ? undefined : later;
}

/** What a sentence says; `silent` when it speaks of no time at all. */
function inSentence(
  text: string,
  sentence: Span,
  around: Span,
  words: WhenWords,
  scene: Scene,
): Understood | 'silent' | undefined {
  const items = itemsOf(text, sentence, words);
  // The date of the customer's message, of an order: nothing that lies ahead.
  const own = runsOf(items, words).filter((run) => !isOfEarlier(run, items, text, words));
  const runs = merged(ahead(own), text);
  if (runs.length === 0) return 'silent';
  const near = beyond(runs, around, items) ?? nearest(runs, around, text);
  if (near.some(({ says }) => says.has('vague'))) return undefined;
  const moments = near.flatMap((run) => {
    const moment = momentFor(run, words, scene);
    return moment && moment.at < scene.now + MOST_DAYS * DAY_MS
      ? [{ ...moment, span: [run.start, run.end] as const }]
      : [];
  });
  const [first, ...others] = moments.sort((a, b) => a.at - b.at);
  const isClear = first && others.every(({ at }) => at - first.at <= DAY_MS);
  return isClear ? first : undefined;
}

/** The commitment begins with a time of the clause before its own: "in 3 days and I'll call you", "tomorrow". */
function beyond(runs: readonly Run[], [from, to]: Span, items: readonly Item[]): readonly Run[] | undefined {
  const last = runs.findLast(({ start, end }) => start < to && end > from);
  const leaves = last && items.some(({ means, start, end }) => means === 'and' && start >= last.end && end <= to);
  const after = leaves ? runs.filter(({ start, clause }) => start >= to && clause > last.clause) : [];
  return after[0] && after.filter(({ clause }) => clause === after[0]?.clause);
}

/** Runs that touch the commitment; else those without a comma between; else those that are nearest. */
function nearest(runs: readonly Run[], [from, to]: Span, text: string): readonly Run[] {
  const touching = runs.filter(({ start, end }) => start < to && end > from);
  if (touching.length > 0) return touching;
  const gap = ({ start, end }: Run) => (start >= to ? text.slice(to, start) : text.slice(end, from));
  const beside = runs.filter((run) => !/[,،]/.test(gap(run)));
  const [closest] = [...(beside.length > 0 ? beside : runs)].sort((a, b) => gap(a).length - gap(b).length);
  return closest ? [closest] : [];
}

/** Runs without those of the past, and without the hours that belong to them. */
function ahead(runs: readonly Run[]): readonly Run[] {
  const past = runs.filter(({ says }) => says.has('past'));
  return runs.filter(
    (run) => !past.includes(run) && (hasDay(run) || past.every(({ clause }) => clause !== run.clause)),
  );
}

/** A day and an hour that stand apart in one clause are one time: "Tomorrow I'll call you at 10". */
function merged(runs: readonly Run[], text: string): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && belong(before, run, text)) out[out.length - 1] = join(before, run);
    else out.push(run);
  }
  return out;
}

function belong(a: Run, b: Run, text: string): boolean {
  if (a.clause !== b.clause || a.says.has('past') || b.says.has('past')) return false;
  const isOneEach =
    (hasDay(a) && !hasHour(a) && hasHour(b) && !hasDay(b)) || (hasHour(a) && !hasDay(a) && hasDay(b) && !hasHour(b));
  if (!isOneEach) return false;
  if (a.commas === b.commas) return true;
  // A day in front, with its comma right behind it.
  return a.first && b.commas === a.commas + 1 && /^\s*[,،]/.test(text.slice(a.end));
}

function hasHour({ clock, says }: Run): boolean {
  return clock !== undefined || [...says].some((each) => /noon|morning|evening|night|late/.test(each));
}

function hasDay({ date, length, says }: Run): boolean {
  return date !== undefined || length !== undefined || [...says].some((each) => /^[dw]\d$|week|working-day/.test(each));
}

function join(a: Run, b: Run): Run {
  return { ...a, ...b, says: new Set([...a.says, ...b.says]), start: a.start, end: b.end, first: a.first };
}

/** "By 5 pm at the latest." */
function isOnlyTime(text: string, sentence: Span, words: WhenWords): boolean {
  const items = itemsOf(text, sentence, words);
  return items.filter(({ means }) => means === '').length <= 1;
}
