import { sha256 } from '../../src/packs/encoding';
import type { SigningKey } from '../../src/packs/keys';
import type { Pack } from '../../src/packs/pack';
import type { SignOptions } from '../../src/packs/signature';
import { signBytes } from '../../src/packs/signature';
import type { Arrival } from '../../src/packs/trust';
import { samplePack } from './sample-pack';

/** The sample pack with other header fields, as its file. */
export const packFile = (change: Partial<Pack> = {}) => {
  const pack: Pack = { ...samplePack, ...change };
  return { pack, bytes: new TextEncoder().encode(JSON.stringify(pack)) };
};

/** A signed file as it would arrive from a server. */
export async function arrival(
  key: SigningKey | undefined,
  change: Partial<Pack> = {},
  options: SignOptions = {},
): Promise<Arrival> {
  const { pack, bytes } = packFile(change);
  const signature = key && (await signBytes(bytes, pack, key, options));
  return { bytes, sha256: await sha256(bytes), pack, signature };
}
