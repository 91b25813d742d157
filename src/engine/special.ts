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

/** Which parts it has: `ENDS` to `LISTS`. */
export function partsOf({ ends, gaps, signs, any, lists }: Special): number {
  return (ends ? ENDS : 0) | (gaps ? GAPS : 0) | (signs ? SIGNS : 0) | (any ? ANY : 0) | (lists ? LISTS : 0);
}

/** The parts of the special part of a node, with other nodes as how far on they stand. */
export function specialOf({ ends, gaps, signs, any, lists }: Special, node: number): readonly number[] {
  const special: number[] = [];
  if (ends) special.push(ends.length, ...ends);
  if (gaps) special.push(gaps.length, ...gaps.flatMap(({ most, to }) => [most, to - node]));
  if (signs) special.push(signs.length, ...signs.flatMap(({ sign, to }) => [SIGNS_OF.indexOf(sign), to - node]));
  if (any) special.push(any - node);
  if (lists) special.push(lists.length, ...lists.flatMap(({ list, to }) => [list, to - node]));
  return special;
}
