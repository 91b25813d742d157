import { utf8 } from './encoding';
import { isSignedBy, type SigningKey, sign } from './keys';
import { object, required, text } from './shape';

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

const message = (from: string, to: string) => utf8(`replylint-rotation-1\n${from}\n${to}\n`);

/** Hands over from a key to the next one, whose public half is given. */
export async function rotate(old: SigningKey, next: string): Promise<Rotation> {
  return { from: old.key, to: next, signature: await sign(old, message(old.key, next)) };
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
