import { parsePattern } from '../../engine/pattern';
import type { LineFlaw } from '../fields/lines-view';
import type { Json } from '../json';
import { lineOf } from '../lines';

type Use = 'match' | 'cover';

/** What is wrong with patterns, by line, at the very place in them. */
export function patternFlaws(entries: readonly Json[], use: Use): readonly LineFlaw[] {
  return entries.flatMap((entry, line): LineFlaw[] => {
    const pattern = lineOf(entry);
    const flaw = pattern === '' || pattern.startsWith('concept:') ? undefined : flawOf(pattern, use);
    return flaw ? [{ ...flaw, line }] : [];
  });
}

type Flaw = Omit<LineFlaw, 'line'> | undefined;

/** A list may have a thousand patterns, of which a key changes one. */
const known: Readonly<Record<Use, Map<string, Flaw>>> = { match: new Map(), cover: new Map() };
const MOST_KNOWN = 20_000;

function flawOf(pattern: string, use: Use): Flaw {
  const flaws = known[use];
  if (flaws.has(pattern)) return flaws.get(pattern);
  if (flaws.size > MOST_KNOWN) flaws.clear();
  const parsed = parsePattern(pattern, use);
  const flaw = parsed.ok
    ? undefined
    : { at: parsed.problem.at, message: sentence(parsed.problem.message), remedy: sentence(parsed.problem.remedy) };
  flaws.set(pattern, flaw);
  return flaw;
}

/** The engine speaks in half sentences. */
const sentence = (half: string): string => `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
