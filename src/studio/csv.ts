import { parse } from 'csv-parse/browser/esm/sync';
import type { Flaw } from '../backtest/reading/flaw';
import { parsePattern } from '../engine/pattern';

/** A phrase that should not be said, as a pattern, and what to say instead. */
export interface Wording {
  readonly phrase: string;
  readonly fixes: readonly string[];
}

/** Why a line of the file was left out; lines count from 1. */
export interface LeftOut {
  readonly line: number;
  readonly text: string;
  readonly why: 'no-phrase' | 'no-words' | 'too-long';
}

/** What a CSV file holds; or the first line that cannot be read, and why. */
export type WordingsFile =
  | { readonly ok: true; readonly wordings: readonly Wording[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly line: number; readonly problem: Flaw };

/**
 * Reads a CSV of two columns, phrase and replacement (with comma, semicolon or tab; quoted or not). A first line that
 * names its columns is no phrase. A phrase that stands in several lines has several replacements.
 */
export function readWordings(text: string): WordingsFile {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return collect(rows.map(({ record, info }) => ({ cells: record, line: info.lines })));
  } catch (error) {
    return { ok: false, ...brokenBy(error) };
  }
}

const flaws: Readonly<Record<string, Flaw>> = {
  CSV_QUOTE_NOT_CLOSED: { code: 'quote-open' },
  CSV_INVALID_CLOSING_QUOTE: { code: 'quote-behind' },
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: { code: 'quote-behind' },
  INVALID_OPENING_QUOTE: { code: 'quote-middle' },
};

/** What csv-parse says, and where. */
function brokenBy(error: unknown): { readonly line: number; readonly problem: Flaw } {
  const { code = '', lines = 1 } = error as { readonly code?: string; readonly lines?: number };
  const why = error instanceof Error ? error.message : String(error);
  return { line: lines, problem: flaws[code] ?? { code: 'other', why } };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function collect(rows: readonly Row[]): WordingsFile {
  const wordings = new Map<string, string[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, { cells, line }] of rows.entries()) {
    const [phrase = '', replacement = ''] = cells;
    if (index === 0 && HEADINGS.test(phrase)) continue;
    const pattern = patternOf(phrase);
    const why =
      phrase === '' ? 'no-phrase' : pattern === '' ? 'no-words' : parsePattern(pattern).ok ? undefined : 'too-long';
    if (why) leftOut.push({ line, text: cells.join(', '), why });
    else wordings.set(pattern, [...(wordings.get(pattern) ?? []), ...fixOf(replacement)]);
  }
  return {
    ok: true,
    leftOut,
    wordings: [...wordings].map(([phrase, fixes]) => ({ phrase, fixes: [...new Set(fixes)].slice(0, 20) })),
  };
}

const HEADINGS = /^(phrases?|find|avoid|bad|term|wrong|expression|expresie|frase|frază|عبارت)$/i;

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The words of a phrase: signs of the pattern language and punctuation of a sentence mean nothing here. */
function patternOf(phrase: string): string {
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+(?:[-'’‑\u200c][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.join(' ').toLowerCase();
}

function fixOf(replacement: string): string[] {
  const fix = replacement.replaceAll(/[{}]/g, '').replaceAll(/\s+/g, ' ').trim();
  return fix === '' ? [] : [fix];
}
