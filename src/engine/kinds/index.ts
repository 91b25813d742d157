import type { Facts } from '../facts';
import type { Finding, Rule } from '../types';
import { avoid } from './avoid';
import { limit } from './limit';
import { order } from './order';
import { require } from './require';

const kinds: { readonly [K in Rule['kind']]: (rule: Extract<Rule, { kind: K }>, facts: Facts) => readonly Finding[] } =
  {
    avoid,
    require,
    limit,
    order,
  };

/** Nobody reads more findings of one rule; a text made of nothing else shall not fill the page with marks. */
const MOST_FINDINGS = 50;

/** What a rule finds, the first `MOST_FINDINGS` of it; whether its condition holds was asked before. */
export function check(rule: Rule, facts: Facts): readonly Finding[] {
  const found = (kinds[rule.kind] as (rule: Rule, facts: Facts) => readonly Finding[])(rule, facts);
  return found.length > MOST_FINDINGS ? found.slice(0, MOST_FINDINGS) : found;
}
