import { describe, expect, it } from 'vitest';
import { findingHash, heeded, wordsHash } from '../../src/content/ignore';
import type { AvoidRule, Finding, RuleSet } from '../../src/engine/types';

const salt = '0'.repeat(32);
const finding = (rule: string, text?: string): Finding => ({
  rule,
  concept: rule,
  kind: text === undefined ? 'missing' : 'fault',
  level: 'must',
  stage: 'on',
  message: '',
  why: '',
  source: '',
  fixes: [],
  ...(text !== undefined && { span: [0, text.length], text }),
});
const rule = (id: string, locked: boolean): AvoidRule => ({
  id,
  kind: 'avoid',
  concept: id,
  level: 'must',
  source: '',
  text: {},
  examples: {},
  ...(locked && { locked }),
});
const rules: RuleSet = {
  lists: {},
  concepts: [],
  rules: [rule('policy-shield', false), rule('rude', true)],
  playbooks: [],
  snippets: [],
};
const heed = (list: readonly Finding[], words: readonly string[], off: readonly string[], ignored: string[] = []) =>
  heeded(list, { salt, words, rules: off }, { ignored }, rules).map(({ rule, text }) => `${rule}: ${text ?? ''}`);

describe('what the agent does not want to hear', () => {
  const policy = finding('policy-shield', "It's our policy");

  it('is words, however they are written, wherever they stand', () => {
    const words = [wordsHash(salt, 'it’s OUR  policy')];
    expect(heed([policy, finding('policy-shield', 'our policy')], words, [])).toEqual(['policy-shield: our policy']);
  });

  it('is a rule, with what it misses', () => {
    expect(heed([policy, finding('policy-shield'), finding('dont-know', 'no idea')], [], ['policy-shield'])).toEqual([
      'dont-know: no idea',
    ]);
  });

  it('is one finding in one conversation', () => {
    expect(heed([policy, finding('policy-shield', 'our policy')], [], [], [findingHash(salt, policy)])).toEqual([
      'policy-shield: our policy',
    ]);
  });

  it('is heard all the same where the pack locks the rule', () => {
    const rude = finding('rude', 'Whatever');
    expect(heed([rude], [wordsHash(salt, 'Whatever')], ['rude'])).toEqual(['rude: Whatever']);
    expect(heed([rude], [], [], [findingHash(salt, rude)])).toEqual([]);
  });

  it('is another hash in another installation', () => {
    expect(wordsHash('1'.repeat(32), 'policy')).not.toBe(wordsHash(salt, 'policy'));
  });
});
