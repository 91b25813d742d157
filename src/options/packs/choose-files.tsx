import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A pack's file and, where it was chosen too, its signature. */
export interface ChosenFiles {
  readonly pack: Uint8Array;
  readonly signature?: Uint8Array | undefined;
}

interface ChooseFilesProps {
  readonly label: string;
  readonly onFiles: (files: ChosenFiles) => void;
}

/** A button that opens a pack together with its signature; it takes dropped files as well. */
export function ChooseFiles({ label, onFiles }: ChooseFilesProps): JSX.Element {
  const id = useId();
  const take = async (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    const pack = files.find(({ name }) => !name.endsWith('.sig')) ?? files[0];
    const signature = files.find((file) => file !== pack && file.name.endsWith('.sig'));
    if (pack) onFiles({ pack: await bytesOf(pack), signature: signature && (await bytesOf(signature)) });
  };
  return (
    <label
      class="rl-button rl-open-file"
      for={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        class="rl-spoken"
        type="file"
        multiple
        accept=".json,.sig,application/json"
        onChange={async ({ currentTarget }) => {
          await take(currentTarget.files);
          // The same files, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}

/** More than a pack may have is not even read; the loader says so from the first bytes beyond. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, 1_000_001).arrayBuffer());
}
