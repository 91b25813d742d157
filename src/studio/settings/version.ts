import { type Json, textAt, valueAt, withValue } from '../json';

/** The pack as its next version: the last number of the version and the sequence rise by one. */
export function raised(pack: Json): Json {
  const [, start = '1.0.', last = '-1'] = /^(\d+\.\d+\.)(\d+)/.exec(textAt(pack, 'version')) ?? [];
  const sequence = valueAt(pack, ['sequence']);
  const next = withValue(pack, ['version'], `${start}${Number(last) + 1}`);
  return withValue(next, ['sequence'], typeof sequence === 'number' ? sequence + 1 : 1);
}
