import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPolicy, readPolicy } from '../../src/packs/policy';

const id = '858ef3243f6c921868b572e95b240883';
const pack = { url: 'https://packs.example/acme.json', keys: [id] };

describe('the policy of a company', () => {
  it('is none where the browser has none (M01)', () => {
    for (const nothing of [undefined, null, {}, []])
      expect(readPolicy(nothing)).toEqual({ policy: noPolicy, problems: [] });
  });

  it('installs, locks and pins packs, sets the guard, forbids others and takes keys back', () => {
    const { policy, problems } = readPolicy({
      packs: [{ ...pack, sequence: 7 }],
      onlyThesePacks: true,
      revokedKeys: ['858E F324 3F6C 9218 68B5 72E9 5B24 0883'],
      guard: { must: 'ask', should: 'remind' },
      checkHours: 4,
      allowPreviousVersion: false,
    });
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      packs: [{ ...pack, threshold: 1, sequence: 7 }],
      onlyThese: true,
      revoked: [id],
      guard: { must: 'ask', should: 'remind' },
      checkHours: 4,
      mayGoBack: false,
    });
  });

  it('applies what it can read and names the rest (M02)', () => {
    const { policy, problems } = readPolicy({
      packs: [{ url: 'https://a.example/' }, pack, 7],
      onlyThesePacks: 'yes',
      guard: { must: 'shout' },
      checkHours: 0,
      colour: 'red',
    });
    expect(policy).toEqual({ ...noPolicy, packs: [{ ...pack, threshold: 1, sequence: undefined }] });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'checkHours',
      'colour',
      'guard',
      'onlyThesePacks',
      'packs[0].keys',
      'packs[2].url',
    ]);
  });

  it('sets the guard for single packs too, and level by level', () => {
    const guardOf = (guard: unknown) => readPolicy({ guard });
    const packs = [{ pack: 'acme', must: 'ask' }];
    expect(guardOf({ packs }).policy.guard).toEqual({ packs });
    expect(guardOf({ must: 'remind', packs: JSON.stringify(packs) }).policy.guard).toEqual({ must: 'remind', packs });
    const { policy, problems } = guardOf({ must: 'ask', packs: [...packs, { pack: 'b' }, { must: 'off' }, 7] });
    expect(policy.guard).toEqual({ must: 'ask', packs });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'guard.packs[1]',
      'guard.packs[2].pack',
      'guard.packs[3].pack',
    ]);
    expect(guardOf({ shoud: 'ask' }).policy.guard).toBeUndefined();
  });

  it('takes JSON in a string, as some tools write it', () => {
    const { policy, problems } = readPolicy({ packs: JSON.stringify([pack]), onlyThesePacks: 'true' });
    expect([policy.packs.length, policy.onlyThese, problems]).toEqual([1, true, []]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('packs', 'guard', 'revokedKeys', 'checkHours', 'x'), fc.anything()),
        (any) => {
          expect(Array.isArray(readPolicy(any).problems)).toBe(true);
        },
      ),
    );
  });

  it('has in its schema exactly the fields that are read (M06)', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
    const fields = Object.keys(schema.properties);
    expect(readPolicy(Object.fromEntries(fields.map((field) => [field, undefined]))).problems).toEqual([]);
    expect(schema.type).toBe('object');
    const allowed = ['type', 'properties', 'items', 'title', 'description', 'enum', 'minimum', 'maximum'];
    const walk = (part: Record<string, unknown>) => {
      expect(Object.keys(part).filter((key) => !allowed.includes(key))).toEqual([]);
      for (const inner of Object.values((part.properties ?? {}) as Record<string, Record<string, unknown>>))
        walk(inner);
      if (part.items) walk(part.items as Record<string, unknown>);
    };
    walk(schema);
  });
});
