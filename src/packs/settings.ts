import type { Item, Rule, RuleSet } from '../engine/types';
import type { Settings } from './pack';

/** Rules with the limits, the locks and the form of apology that a pack sets. */
export function applySettings(rules: RuleSet, { apologies, limits = {}, lock }: Settings): RuleSet {
  const limited = rules.rules.map((rule) => withLock(withLimit(rule, limits[rule.id]), lock));
  if (apologies !== 'none') return { ...rules, rules: limited };
  return {
    ...rules,
    rules: limited.map((rule): Rule => (rule.kind === 'require' ? { ...rule, acts: withoutApology(rule.acts) } : rule)),
    playbooks: rules.playbooks.map((playbook) => ({
      ...playbook,
      steps: playbook.steps.map((step) => ({ ...step, items: step.items.map(withoutApologyItem) })),
    })),
    snippets: rules.snippets.filter(({ act }) => act !== 'apology'),
  };
}

function withLimit(rule: Rule, limit: number | undefined): Rule {
  if (rule.kind !== 'limit' || limit === undefined) return rule;
  return rule.least === undefined ? { ...rule, most: limit } : { ...rule, least: limit };
}

function withLock(rule: Rule, lock: Settings['lock']): Rule {
  return lock === 'all' || (lock === 'must' && rule.level === 'must') ? { ...rule, locked: true } : rule;
}

const withoutApologyItem = (item: Item): Item =>
  item.by === 'auto' ? { ...item, acts: withoutApology(item.acts) } : item;

const withoutApology = (acts: readonly string[]): readonly string[] => [
  ...new Set(acts.map((act) => (act === 'apology' ? 'involvement' : act))),
];
