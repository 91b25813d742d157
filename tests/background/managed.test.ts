import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../src/packs/policy';

const managed = { said: {} as object, asked: [] as string[], finish: () => {} };
const announceRules = vi.fn(async () => {});

vi.mock('../../src/platform/managed', () => ({ managedSettings: async () => managed.said }));
vi.mock('../../src/platform/store', () => ({ kept: async () => undefined, keep: async () => {} }));
vi.mock('../../src/background/settings', () => ({ announceRules }));
vi.mock('../../src/background/packs/shelf', () => ({ readShelf: async () => ({ packs: [] }) }));
vi.mock('../../src/background/packs/install', () => ({ refresh: async () => {}, removeManaged: async () => {} }));
vi.mock('../../src/background/packs/update', () => ({
  update: ({ url }: { url: string }) => {
    managed.asked.push(url);
    return new Promise((answer) => {
      managed.finish = () => answer({});
    });
  },
}));

const { applyPolicy, policyChanged } = await import('../../src/background/packs/managed');
const { policy } = await import('../../src/background/packs/policy');

const pack = (name: string) => ({ url: `https://acme.example/${name}.json`, keys: ['a'.repeat(32)] });

beforeEach(() => {
  managed.asked = [];
  announceRules.mockClear();
});

describe('a policy that changes', () => {
  it('is applied, also while the one before is still being applied', async () => {
    managed.said = { packs: [pack('one')] };
    const first = applyPolicy();
    await vi.waitFor(() => expect(managed.asked).toHaveLength(1));
    managed.said = { packs: [pack('two')] };
    const second = policyChanged();
    managed.finish();
    await first;
    await vi.waitFor(() => expect(managed.asked).toEqual([pack('one').url, pack('two').url]));
    managed.finish();
    await second;
  });

  it('reaches every frame, also where it is about no pack', async () => {
    managed.said = { guard: { must: 'ask' } };
    await policyChanged();
    const { guard }: Policy = await policy();
    expect(guard).toMatchObject({ must: 'ask' });
    expect(announceRules).toHaveBeenCalledOnce();
  });
});
