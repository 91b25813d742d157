import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { loadPack } from '../../src/packs/load';
import { bytesOf, samplePack } from './sample-pack';

describe('a whole pack', () => {
  it('loads with all its examples true', () => {
    const loaded = loadPack(bytesOf(samplePack), [], languages);
    expect(loaded).toMatchObject({ ok: true, tried: 14, warnings: [] });
  });
});
