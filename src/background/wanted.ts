import type { Level, Rule } from '../engine/types';
import type { PageRules } from '../packs/compiled';
import type { Settings } from '../platform/storage';

const height: Readonly<Record<Level, number>> = { hint: 0, should: 1, must: 2 };

/** The rules and languages that the agent wants to hear of. The checklist stays whole: it shows no findings. */
export function wanted({ rules, languages }: PageRules, { languagesOff = [], least = 'hint' }: Settings): PageRules {
  const shown = (rule: Rule) => height[rule.stage === 'hint' ? 'hint' : rule.level] >= height[least];
  return {
    rules: least === 'hint' ? rules : { ...rules, rules: rules.rules.filter(shown) },
    languages: languages.filter(({ id }) => !languagesOff.includes(id)),
  };
}
