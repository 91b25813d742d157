import { ANY, ENDS, GAPS, LISTS, SIGNS, SIGNS_OF } from './automaton';
import type { Sign } from './pattern';

/** What a node can do besides reading a plain word and being an end; most nodes have none of it. */
export interface Special {
  /** What else ends here. */
  ends?: number[];
  gaps?: { most: number; to: number }[];
  signs?: { sign: Sign; to: number }[];
  lists?: { list: number; to: number }[];
  any?: number;
}

/** Writes the parts of the special part of a node behind `tree`, with other nodes as how far on they stand; gives which parts it has. */
export function writeSpecial(
  { gaps, signs, any, lists }: Special,
  ends: readonly number[],
  node: number,
  tree: number[],
): number {
  let parts = 0;
  if (ends.length > 0) {
    parts |= ENDS;
    tree.push(ends.length, ...ends);
  }
  if (gaps) {
    parts |= GAPS;
    tree.push(gaps.length);
    for (const { most, to } of gaps) tree.push(most, to - node);
  }
  if (signs) {
    parts |= SIGNS;
    tree.push(signs.length);
    for (const { sign, to } of signs) tree.push(SIGNS_OF.indexOf(sign), to - node);
  }
  if (any) {
    parts |= ANY;
    tree.push(any - node);
  }
  if (lists) {
    parts |= LISTS;
    tree.push(lists.length);
    for (const { list, to } of lists) tree.push(list, to - node);
  }
  return parts;
}
