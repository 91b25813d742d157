import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** What the button is called, and what comes of it. */
export interface OpenFilesProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  /** Several at once. */
  readonly many?: boolean;
  /** Files were chosen or dropped; they are not read yet. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens files of the agent's computer; it takes dropped ones as well. */
export function OpenFiles({ label, accept, many, onFiles }: OpenFilesProps): JSX.Element {
  const id = useId();
  return (
    <label
      class="rl-button rl-open-file"
      for={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        id={id}
        class="rl-spoken"
        type="file"
        multiple={many}
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files, mended, can be chosen again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      {label}
    </label>
  );
}
