import { parsePattern } from '../engine/pattern';

/** What a pattern is for: to find words, or to cover what others found. */
export type Use = 'match' | 'cover';

/** A list may have thousands of patterns, of which a key changes one. */
const known: Readonly<Record<Use, Map<string, boolean>>> = { match: new Map(), cover: new Map() };
const MOST_KNOWN = 50_000;

/** Whether a pattern can be read; remembered. */
export function parses(pattern: string, use: Use): boolean {
  const verdicts = known[use];
  const verdict = verdicts.get(pattern);
  if (verdict !== undefined) return verdict;
  if (verdicts.size > MOST_KNOWN) verdicts.clear();
  const { ok } = parsePattern(pattern, use);
  verdicts.set(pattern, ok);
  return ok;
}
