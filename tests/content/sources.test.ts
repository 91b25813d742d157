import { describe, expect, it, vi } from 'vitest';
import { markedParts } from '../../src/content/card/explanation';
import type { Playbook, RuleSet } from '../../src/engine/types';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { sourceOf } = await import('../../src/content/sources');

const playbook = (id: string, step: string, never: readonly string[]): Playbook => ({
  id,
  label: { en: id.toUpperCase() },
  steps: [{ id: step, label: { en: step, fa: 'گام' }, items: [], never }],
});
const rules: RuleSet = {
  lists: {},
  concepts: [],
  rules: [],
  playbooks: [playbook('heat', 'Apologize', ['handoff']), playbook('seven', 'Promise', ['handoff', 'rude'])],
  snippets: [],
};

describe('who asks for a rule', () => {
  it('is the playbook in use, then another, then what the pack cites', () => {
    expect(sourceOf(rules, 'seven', 'handoff', 'heat A')).toBe('SEVEN · Promise (heat A)');
    expect(sourceOf(rules, 'heat', 'rude', 'seven 1')).toBe('SEVEN · Promise (seven 1)');
    expect(sourceOf(rules, 'heat', 'acme/late', 'Acme')).toBe('Acme');
  });
});

describe('an example', () => {
  it('shows what is meant, wherever it stands', () => {
    expect(markedParts('[[It is]] so, [[our policy]].')).toEqual([
      { text: 'It is', isMarked: true },
      { text: ' so, ', isMarked: false },
      { text: 'our policy', isMarked: true },
      { text: '.', isMarked: false },
    ]);
    expect(markedParts('Nothing here.')).toEqual([{ text: 'Nothing here.', isMarked: false }]);
  });
});
