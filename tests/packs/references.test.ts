import { expect, it } from 'vitest';
import { unknownNames } from '../../src/packs/references';

it('names a remedy also where a pack has no concept of the kind that is asked for', () => {
  const names = {
    concepts: new Map([['apology', 'act' as const]]),
    rules: [],
    steps: [],
    playbooks: [],
    languages: [],
    lists: {},
  };
  const [flaw] = unknownNames([{ to: 'signal', name: 'apology', path: ['rules', 0] }], names);
  expect(flaw?.message).toBe('`apology` is an act; here must stand a signal.');
  expect(flaw?.remedy).toBe('Add a signal to `concepts`.');
});
