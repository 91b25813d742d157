import type { Parser } from './parse';

/** A hash as `content/hash.ts` makes it: 32 hexadecimal digits. */
export const hash: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
    ? { ok: true, value }
    : { ok: false, problem: `${path || 'value'} should be 32 hexadecimal digits` };
