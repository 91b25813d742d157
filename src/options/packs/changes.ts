import type { Counted, PackChange } from '../../packs/diff';
import { plural, t } from '../../platform/i18n';
import { inARow } from '../../platform/in-a-row';

/** A change of a pack in the words of the interface: `blame-colleague: 3 phrases added`. */
export function changeText(change: PackChange): string {
  return t('packChange', change.id, whatChanged(change));
}

const levels = { must: 'levelMust', should: 'levelShould', hint: 'levelHint' } as const;
const stages = { on: 'packStageOn', hint: 'packStageHint', shadow: 'packStageShadow' } as const;

function whatChanged(change: PackChange): string {
  switch (change.code) {
    case 'level':
      return t('packChangeLevel', t(levels[change.to]), t(levels[change.from]));
    case 'stage':
      return t('packChangeStage', t(stages[change.to]), t(stages[change.from]));
    case 'phrases':
    case 'exceptions':
    case 'fixes':
    case 'list':
    case 'snippets':
      return counted(change.code, change.added, change.removed);
    default:
      return t(plain[change.code]);
  }
}

const plain = {
  'rule-added': 'packChangeRuleAdded',
  'rule-removed': 'packChangeRuleRemoved',
  words: 'packChangeWords',
  condition: 'packChangeCondition',
  limits: 'packChangeLimits',
  examples: 'packChangeExamples',
  'playbook-added': 'packChangePlaybookAdded',
  'playbook-removed': 'packChangePlaybookRemoved',
  'playbook-changed': 'packChangePlaybook',
  setting: 'packChangeSetting',
} as const;

const keys = {
  phrases: ['packPhrasesAdded', 'packPhrasesRemoved'],
  exceptions: ['packExceptionsAdded', 'packExceptionsRemoved'],
  fixes: ['packFixesAdded', 'packFixesRemoved'],
  list: ['packWordsAdded', 'packWordsRemoved'],
  snippets: ['packSnippetsAdded', 'packSnippetsRemoved'],
} as const;

function counted(code: Counted, added: number, removed: number): string {
  const [more, fewer] = keys[code];
  const parts = [added > 0 && plural(more, added), removed > 0 && plural(fewer, removed)];
  return inARow(parts.filter((part) => part !== false));
}
