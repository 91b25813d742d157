import { utf8 } from './encoding';
import { createKey, isSignedBy, type SigningKey, sign } from './keys';
import { list, object, required, text } from './shape';

/** A statement of a publisher: who trusted `from` shall trust `to` from now on. Signed by `from`. */
export interface Rotation {
  readonly from: string;
  readonly to: string;
  readonly signature: string;
}

/** How a statement stands in a file. */
export const rotationShape = object({
  from: required(text('key'), 'The key that gives way, in base64url.'),
  to: required(text('key'), 'The key that follows.'),
  signature: required(text('signature'), 'By the key that gives way.'),
});

/** How all statements that a key inherits stand in a file. */
export const rotationsShape = list(rotationShape, 0, 32);

/** A key with the statements of the keys whose place it took, the first one first: they go into all its signatures. */
export interface HeldKey {
  readonly key: SigningKey;
  readonly rotations: readonly Rotation[];
}

const message = (from: string, to: string) => utf8(`replylint-rotation-1\n${from}\n${to}\n`);

/** Hands over from a key to the next one, whose public half is given. */
export async function rotate(old: SigningKey, next: string): Promise<Rotation> {
  return { from: old.key, to: next, signature: await sign(old, message(old.key, next)) };
}

/** Makes the key that takes the place of `old`. Whoever trusts `old`, or a key before it, can follow to the new one. */
export async function succeed(old: HeldKey): Promise<HeldKey> {
  const key = await createKey();
  return { key, rotations: [...old.rotations, await rotate(old.key, key.key)] };
}

/**
 * All keys that take the place of `from` by statements that hold, the last one at the end; `from` itself is not among
 * them. Statements made by a key in `refused` count for nothing.
 */
export async function followRotations(
  from: string,
  rotations: readonly Rotation[],
  refused: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const trusted = [from];
  for (let at = 0; at < trusted.length; at++) {
    const key = trusted[at] ?? '';
    for (const { from: by, to, signature } of rotations)
      if (by === key && !trusted.includes(to) && !refused.has(by) && (await isSignedBy(by, signature, message(by, to))))
        trusted.push(to);
  }
  return trusted.slice(1);
}
