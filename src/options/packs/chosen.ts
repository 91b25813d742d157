/** A pack's file and, where it was chosen too, its signature. */
export interface Chosen {
  readonly pack: Uint8Array;
  readonly signature?: Uint8Array | undefined;
}

/** A pack together with its signature, from files that were chosen; undefined where there is none. */
export async function readChosen(files: readonly File[]): Promise<Chosen | undefined> {
  const pack = files.find(({ name }) => !name.endsWith('.sig')) ?? files[0];
  const signature = files.find((file) => file !== pack && file.name.endsWith('.sig'));
  return pack && { pack: await bytesOf(pack), signature: signature && (await bytesOf(signature)) };
}

/** More than a pack may have is not even read; the loader says so from the first bytes beyond. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, 1_000_001).arrayBuffer());
}
