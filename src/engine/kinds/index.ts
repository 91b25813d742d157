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

/** What a rule finds; whether its condition holds was asked before. */
export function check(rule: Rule, facts: Facts): readonly Finding[] {
  return (kinds[rule.kind] as (rule: Rule, facts: Facts) => readonly Finding[])(rule, facts);
}
