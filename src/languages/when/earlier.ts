import { foldWithMap } from '../../engine/fold';
import type { Item } from './items';
import type { Run } from './runs';
import type { Role, WhenWords } from './words';

/**
 * Whether a time belongs to something that came before the reply, such as the customer's message: "I answer your message
 * of 2 May". A bare hour never does, nor a time that nothing ties to it: "I'll answer your message on Monday".
 */
export function isOfEarlier(run: Run, items: readonly Item[], text: string, { earlier }: WhenWords): boolean {
  const front = upToItsWord(items.filter(({ end }) => end <= run.start).reverse());
  const behind = upToItsWord(items.filter(({ start, means }) => start >= run.end && means !== 'fill'));
  const verbs = earlier.verbs === 'front' ? front : behind;
  if (verbs[0]?.role === 'did' || (verbs[0]?.role === 'done' && nounIn(verbs))) return true;
  if (!namesDay(run)) return false;
  const [next] = front;
  const isTied = (tie: RegExp | undefined, from: number, to: number) =>
    tie?.test(foldWithMap(text.slice(from, to)).text.trim()) ?? false;
  if (next && nounIn(front) && (behind[0]?.role === 'whose' || isTied(earlier.front, next.end, run.end))) return true;
  const noun = nounIn(behind);
  return noun !== undefined && isTied(earlier.behind, run.start, noun.start);
}

function namesDay({ date, says }: Run): boolean {
  return date !== undefined || [...says].some((each) => /^[dw]\d$|week|month/.test(each));
}

const BETWEEN: readonly (Role | undefined)[] = ['whose', 'done'];

/** What stands right beside a time, the nearest first, up to the first word that is not one between the two. */
function upToItsWord(items: readonly Item[]): readonly Item[] {
  return items.slice(0, items.findIndex(({ role }) => !BETWEEN.includes(role)) + 1);
}

function nounIn(items: readonly Item[]): Item | undefined {
  return items.find(({ role }) => role === 'noun');
}
