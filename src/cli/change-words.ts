import type { PackChange } from '../packs/diff';

/** A change of a pack as an English sentence. */
export function changeWords(change: PackChange): string {
  const { id } = change;
  switch (change.code) {
    case 'rule-added':
      return `rule ${id} is new`;
    case 'rule-removed':
      return `rule ${id} is gone`;
    case 'level':
      return `${id} is now ${levels[change.to]} (was ${change.from})`;
    case 'stage':
      return `${id} is now in stage ${change.to} (was ${change.from})`;
    case 'words':
      return `the explanation of ${id} is worded anew`;
    case 'condition':
      return `${id} holds under another condition`;
    case 'limits':
      return `${id} works in another way`;
    case 'examples':
      return `the examples of ${id} are changed`;
    case 'playbook-added':
      return `playbook ${id} is new`;
    case 'playbook-removed':
      return `playbook ${id} is gone`;
    case 'playbook-changed':
      return `the steps of playbook ${id} are changed`;
    case 'setting':
      return `the setting ${id} is changed`;
    default:
      return [said(change.added, 'added to', change), said(change.removed, 'taken from', change)]
        .filter(Boolean)
        .join(', ');
  }
}

const levels = { must: 'must', should: 'should', hint: 'a hint' } as const;

const nouns = {
  phrases: ['phrase', ''],
  exceptions: ['exception', ''],
  fixes: ['better wording', ''],
  list: ['word', 'the list '],
  snippets: ['ready sentence', ''],
} as const;

function said(count: number, how: string, { code, id }: Extract<PackChange, { added: number }>): string {
  const [noun, of] = nouns[code];
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'} ${how} ${of}${id}`;
}
