import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstalledPack } from '../../src/packs/installed';

const URL = 'https://packs.example/acme.json';
const pack = { id: 'acme', origin: { kind: 'url', url: URL }, check: { etag: '"7"' } } as unknown as InstalledPack;

const download = vi.fn(async () => ({ ok: true, same: true }));
vi.mock('../../src/background/packs/subscribe', () => ({ downloadSignature: download }));
vi.mock('../../src/background/packs/policy', () => ({ policy: async () => ({ packs: [], checkHours: 24 }) }));
vi.mock('../../src/background/packs/shelf', () => ({ readShelf: async () => ({ packs: [pack], lot: 0 }) }));
const note = vi.fn(async () => undefined);
vi.mock('../../src/background/packs/install', () => ({ note }));
vi.mock('../../src/background/packs/look', () => ({}));
vi.mock('../../src/background/packs/compose', () => ({}));
vi.mock('../../src/platform/store', () => ({}));

const { updateDue } = await import('../../src/background/packs/update');

beforeEach(() => {
  vi.clearAllMocks();
});

describe('looking for new versions', () => {
  it('asks once where an alarm and two pages want it at the same time (N18)', async () => {
    const now = Date.now();
    await Promise.all([updateDue(now), updateDue(now, 'acme'), updateDue(now, 'acme')]);
    expect(download).toHaveBeenCalledTimes(1);
    await updateDue(now, 'acme');
    expect(download).toHaveBeenCalledTimes(2);
  });

  it('asks again after an attempt that broke off', async () => {
    download.mockRejectedValueOnce(new Error('the worker went'));
    await expect(updateDue(Date.now(), 'acme')).rejects.toThrow();
    await updateDue(Date.now(), 'acme');
    expect(note).toHaveBeenCalledTimes(1);
  });
});
