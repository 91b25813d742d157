import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface OpenFilesProps {
  readonly label: string;
  readonly onFiles: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => void;
}

/** A button that opens many files at once; it takes dropped ones as well. */
export function OpenFiles({ label, onFiles }: OpenFilesProps): JSX.Element {
  const id = useId();
  const take = async (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    onFiles(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    );
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
        accept=".json,application/json"
        onChange={async ({ currentTarget }) => {
          await take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}
