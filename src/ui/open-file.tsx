import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface OpenFileProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  /** A file was chosen or dropped. */
  readonly onBytes: (bytes: Uint8Array, name: string) => void;
}

/** A button that opens a file of the agent's computer; it takes a dropped file as well. */
export function OpenFile({ label, accept, onBytes }: OpenFileProps): JSX.Element {
  const id = useId();
  const take = async (file: File | undefined) => {
    if (file) onBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return (
    <label
      class="rl-button rl-open-file"
      for={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <input
        id={id}
        class="rl-spoken"
        type="file"
        accept={accept}
        onChange={async ({ currentTarget }) => {
          await take(currentTarget.files?.[0]);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}
