import { mergeSamples } from './samples';
import type { Samples, Tally } from './tally';

type Tree = { readonly [key: string]: Tree | number };

/**
 * Adds two tallies of the same setup up. The order of merging changes nothing: numbers add up, and of the samples those
 * stay that a single run over all replies would have kept.
 */
export function mergeTallies(a: Tally, b: Tally, samples: number): Tally {
  return mergeTrees(a as unknown as Tree, b as unknown as Tree, samples) as unknown as Tally;
}

/** Fields whose keys are names (of rules, weeks, languages) and say nothing about the values. */
const named: readonly string[] = ['rules', 'weeks', 'languages'] satisfies (keyof Tally)[];

function mergeTrees(a: Tree, b: Tree, most: number, field = ''): Tree {
  const merged: Record<string, Tree | number> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const known = merged[key];
    const own = named.includes(field) ? '' : key;
    if (known === undefined) merged[key] = value;
    else if (typeof known === 'number') merged[key] = known + (value as number);
    else if (/samples$/i.test(own)) merged[key] = mergedSamples(known, value, most);
    else merged[key] = mergeTrees(known, value as Tree, most, own);
  }
  return merged;
}

function mergedSamples(a: unknown, b: unknown, most: number): Tree {
  return mergeSamples(a as Samples, b as Samples, most) as unknown as Tree;
}
