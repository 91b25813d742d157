import { fold } from '../engine/fold';
import type { Finding, RuleSet } from '../engine/types';
import type { Conversation } from '../platform/conversation';
import type { Silenced } from '../platform/silenced';
import { hashOf } from './hash';

/** Names words wherever they stand, however they are written: a hash, so that nothing that is stored can be read. */
export function wordsHash(salt: string, text: string): string {
  const words = text.split(/\s+/).filter(Boolean).map(fold);
  return hashOf(`${salt}\nwords\n${words.join(' ')}`);
}

/** Names a finding in one conversation by its rule and its words. */
export function findingHash(salt: string, { rule, text = '' }: Finding): string {
  return hashOf(`${salt}\nfinding\n${rule}\n${text}`);
}

/** Names a conversation of a site. */
export function conversationHash(salt: string, site: string, conversation: string): string {
  return hashOf(`${salt}\nconversation\n${site}\n${conversation}`);
}

/** Whether agents may switch a rule off and have its words ignored: not where its pack locks it. */
export function isLocked({ rules }: RuleSet, rule: string): boolean {
  return rules.some(({ id, locked }) => id === rule && locked === true);
}

/** The findings that the agent wants to hear of. */
export function heeded(
  findings: readonly Finding[],
  { salt, words, rules: off }: Silenced,
  { ignored }: Pick<Conversation, 'ignored'>,
  rules: RuleSet,
): readonly Finding[] {
  if (words.length + off.length + ignored.length === 0) return findings;
  const [everywhere, here, switchedOff] = [new Set(words), new Set(ignored), new Set(off)];
  return findings.filter((finding) => {
    if (here.size > 0 && here.has(findingHash(salt, finding))) return false;
    if (isLocked(rules, finding.rule)) return true;
    if (switchedOff.has(finding.rule)) return false;
    return !(everywhere.size > 0 && finding.text && everywhere.has(wordsHash(salt, finding.text)));
  });
}
