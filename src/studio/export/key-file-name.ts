import type { HeldKey } from '../../packs/rotation';

/** The name of a key's file: `acme-key.json`, and `acme-key-2.json` for the one that took its place. */
export function keyFileName(pack: string, { rotations }: Pick<HeldKey, 'rotations'>): string {
  const turn = rotations.length === 0 ? '' : `-${rotations.length + 1}`;
  return `${pack || 'team'}-key${turn}.json`;
}
