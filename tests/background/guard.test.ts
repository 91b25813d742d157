import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { guardChoices, guardInForce } = await import('../../src/background/guard');

const acme = {
  id: 'acme',
  label: 'Acme',
  rules: [
    { id: 'acme/late', level: 'must', guard: 'ask' },
    { id: 'acme/long', level: 'should' },
  ],
} as const;
const quiet = { id: 'quiet', label: 'Quiet', rules: [{ id: 'quiet/a', level: 'must' }] } as const;

const modesOf = (...[packs, settings, policy]: Parameters<typeof guardInForce>) => {
  const { must, should, packs: own } = guardInForce(packs, settings, policy);
  return { all: [must, should], ...Object.fromEntries(own.map((each) => [each.label, [each.must, each.should]])) };
};

describe('the send guard of packs', () => {
  it('is that of all rules where nobody says anything, and then packs are not named', () => {
    expect(guardInForce([quiet], undefined, undefined)).toEqual({ must: 'remind', should: 'off', packs: [] });
    expect(modesOf([quiet], { must: 'ask', should: 'ask' }, undefined)).toEqual({ all: ['ask', 'ask'] });
  });

  it('is what the pack asks for, whatever the agent has chosen for all', () => {
    expect(modesOf([acme, quiet], undefined, undefined)).toEqual({ all: ['remind', 'off'], Acme: ['ask', 'off'] });
    expect(modesOf([acme], { must: 'off', should: 'remind' }, undefined)).toEqual({
      all: ['off', 'remind'],
      Acme: ['ask', 'remind'],
    });
    expect(guardInForce([acme], undefined, undefined).packs[0]?.rules).toEqual(['acme/late', 'acme/long']);
  });

  it('is what the agent has chosen for the pack, level by level', () => {
    const settings = { must: 'remind', should: 'off', packs: [{ pack: 'acme', must: 'off' }] } as const;
    expect(modesOf([acme], settings, undefined)).toEqual({ all: ['remind', 'off'], Acme: ['off', 'off'] });
    const both = {
      ...settings,
      packs: [
        { pack: 'acme', should: 'ask' },
        { pack: 'gone', must: 'ask' },
      ],
    } as const;
    expect(modesOf([acme, quiet], both, undefined)).toEqual({ all: ['remind', 'off'], Acme: ['ask', 'ask'] });
  });

  it('is what the company sets: for all rules, and for single packs before that', () => {
    const settings = { must: 'off', should: 'off', packs: [{ pack: 'acme', must: 'off', should: 'remind' }] } as const;
    expect(modesOf([acme], settings, { must: 'remind' })).toEqual({
      all: ['remind', 'off'],
      Acme: ['remind', 'remind'],
    });
    const packs = [{ pack: 'acme', should: 'ask' }] as const;
    expect(modesOf([acme], settings, { packs })).toEqual({ all: ['off', 'off'], Acme: ['off', 'ask'] });
    expect(
      modesOf([acme, quiet], settings, { must: 'ask', should: 'ask', packs: [{ pack: 'acme', must: 'off' }] }),
    ).toEqual({
      all: ['ask', 'ask'],
      Acme: ['off', 'ask'],
    });
  });

  it('tells the settings page what each pack asks for and what is locked', () => {
    expect(guardChoices([acme, quiet], { should: 'ask', packs: [{ pack: 'quiet', must: 'ask' }] })).toEqual([
      { id: 'acme', label: 'Acme', wish: { must: 'ask', should: undefined }, locked: { should: 'ask' } },
      { id: 'quiet', label: 'Quiet', wish: {}, locked: { must: 'ask', should: 'ask' } },
    ]);
  });
});
