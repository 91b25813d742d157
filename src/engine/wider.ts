/** A longer copy of an array of numbers. */
export function wider<T extends Uint8Array | Uint16Array | Int32Array>(old: T, length: number): T {
  const made = new (old.constructor as new (length: number) => T)(length);
  made.set(old);
  return made;
}
