import type { Snapshot } from '../../src/platform/snapshot';

/** A reply in the middle of `heat`, with one finding of each level. */
export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  const item = { step: 'apologize', by: 'auto', reason: 'said' } as const;
  const finding = { concept: 'blame-colleague', kind: 'fault', source: 'heat A' } as const;
  return {
    focusedAt: 5,
    site: 'desk.example',
    lang: 'en',
    direction: 'ltr',
    mode: 'reply',
    playbook: 'heat',
    playbooks: [{ id: 'heat', label: 'HEAT' }],
    step: 'apologize',
    stepChosen: false,
    steps: [{ id: 'apologize', label: 'Apologize', done: 1, total: 2 }],
    checklist: [
      { ...item, item: 'apology', label: 'Apologize', state: 'done', offers: [] },
      { ...item, item: 'ownership', label: 'Take it on', state: 'open', reason: 'not-said', offers: [] },
    ],
    findings: [
      { ...finding, n: 0, rule: 'jargon', level: 'hint', message: 'A term' },
      { ...finding, n: 1, rule: 'blame-colleague', level: 'must', message: 'This blames a colleague' },
    ],
    case: 'unknown',
    signals: [{ id: 'emotional', by: 'auto' }],
    acts: ['apology'],
    ...change,
  };
}
