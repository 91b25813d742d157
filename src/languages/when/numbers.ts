import type { Item } from './items';
import type { WhenWords } from './words';

/** A number as it was written, in every way that it can be read. */
export interface Written {
  readonly value?: number;
  readonly clock?: { readonly hour: number; readonly minute: number; readonly sure: boolean };
  readonly date?: { readonly year?: number; readonly month: number; readonly day: number };
}

/** Reads `5`, `1.5`, `17:30`, `24-48` (its upper end), `25.11`, `3/12`, `2026-12-03`. */
export function readNumber(item: Item, words: WhenWords): Written {
  const written = item.number ?? '';
  const parts = written.split(/[:.,/-]/).map(Number);
  const [a = 0, b = 0, c] = parts;
  const sign = /[:.,/-]/.exec(written)?.[0];
  if (sign === undefined) return { value: a };
  if (c !== undefined) return parts.length === 3 ? wholeDate(a, b, c) : {};
  const clock = b < 60 && a <= 24 ? { hour: a, minute: b, sure: written.startsWith('0') || a > 12 } : undefined;
  if (sign === ':') return clock ? { clock } : {};
  if (sign === '-') return { value: Math.max(a, b) };
  if (sign === ',') return { value: Number(`${a}.${b}`) };
  const date = dayOfYear(a, b, sign === '.' ? 'day-month' : words.slash);
  if (sign === '/') return { value: Math.max(a, b), ...(date && { date }) };
  const isClock = clock !== undefined && /\.\d\d$/.test(written) && (b > 12 || b === 0 || words.slash === 'unclear');
  return { value: Number(`${a}.${b}`), ...(isClock ? { clock } : date && /\.\d\d$/.test(written) && { date }) };
}

function wholeDate(a: number, b: number, c: number): Written {
  if (a > 1000) return { date: { year: a, month: b, day: c } };
  return c > 1000 && b <= 12 && (a > 12 || a === b) ? { date: { year: c, month: b, day: a } } : {};
}

function dayOfYear(a: number, b: number, order: WhenWords['slash']): Written['date'] {
  const [day, month] = order === 'month-day' || (order === 'unclear' && b > 12) ? [b, a] : [a, b];
  const isUnclear = order === 'unclear' && a <= 12 && b <= 12 && a !== b;
  return isUnclear || day < 1 || day > 31 || month < 1 || month > 12 ? undefined : { month, day };
}
