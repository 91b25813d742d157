import { describe, expect, it } from 'vitest';
import { isUsed, openPoints } from '../../src/content/guard/open-points';
import type { Finding, Level } from '../../src/engine/types';

const finding = (rule: string, level: Level, more: Partial<Finding> = {}): Finding => ({
  ...{ rule, concept: rule, kind: 'fault', level, stage: 'on', message: rule, why: '', source: '', fixes: [] },
  ...more,
});
const live = (rule: string, level: Level) => ({
  ...{ finding: finding(rule, level, { span: [0, 1] }), level, fixes: [] },
  span: [0, 1] as const,
});
const session = {
  findings: [live('said', 'must'), live('acme/said', 'must'), live('long', 'should'), live('hint', 'hint')],
  result: {
    ...{ lang: 'en', acts: [], signals: [], checklist: [], step: '' },
    findings: [
      finding('missing', 'must'),
      finding('acme/missing', 'should'),
      finding('quiet', 'must', { stage: 'hint' }),
      finding('shadow', 'must', { stage: 'shadow' }),
    ],
  },
};
const acme = { label: 'Acme', rules: ['acme/said', 'acme/missing'] };

describe('what the guard names', () => {
  it('is what is open at the levels that are treated so, what must change first', () => {
    const named = (must: 'ask' | 'off', should: 'ask' | 'off') =>
      openPoints(session, { must, should, packs: [] }, 'ask').map(({ message }) => message);
    expect(named('ask', 'off')).toEqual(['said', 'acme/said', 'missing']);
    expect(named('off', 'ask')).toEqual(['long', 'acme/missing']);
    expect(named('ask', 'ask')).toEqual(['said', 'acme/said', 'missing', 'long', 'acme/missing']);
    expect(named('off', 'off')).toEqual([]);
  });

  it('goes by the pack of each rule where that differs, and says whose rule it is', () => {
    const guard = { must: 'remind', should: 'off', packs: [{ ...acme, must: 'ask', should: 'ask' }] } as const;
    const points = (mode: 'ask' | 'remind') =>
      openPoints(session, guard, mode).map(({ message, pack }) => [message, pack]);
    expect(points('ask')).toEqual([
      ['acme/said', 'Acme'],
      ['acme/missing', 'Acme'],
    ]);
    expect(points('remind')).toEqual([
      ['said', undefined],
      ['missing', undefined],
    ]);
    expect(isUsed(guard, 'ask')).toBe(true);
    expect(isUsed({ ...guard, packs: [] }, 'ask')).toBe(false);
  });
});
