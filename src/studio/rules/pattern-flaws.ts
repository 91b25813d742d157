import { parsePattern } from '../../engine/pattern';
import type { LineFlaw } from '../fields/lines-view';
import type { Json } from '../json';
import { lineOf } from '../lines';
import { parses, type Use } from '../parses';

/** What is wrong with patterns, by line, at the very place in them. */
export function patternFlaws(entries: readonly Json[], use: Use): readonly LineFlaw[] {
  return entries.flatMap((entry, line): LineFlaw[] => {
    const pattern = lineOf(entry);
    const flaw = pattern === '' || pattern.startsWith('concept:') ? undefined : flawOf(pattern, use);
    return flaw ? [{ ...flaw, line }] : [];
  });
}

type Flaw = Omit<LineFlaw, 'line'> | undefined;

function flawOf(pattern: string, use: Use): Flaw {
  if (parses(pattern, use)) return undefined;
  const parsed = parsePattern(pattern, use);
  if (parsed.ok) return undefined;
  const { at, message, remedy } = parsed.problem;
  return { at, message: sentence(message), remedy: sentence(remedy) };
}

/** The engine speaks in half sentences. */
const sentence = (half: string): string => `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
