import type { JSX } from 'preact';
import { OpenFiles, type OpenFilesProps } from './open-files';

interface OpenFileProps extends Pick<OpenFilesProps, 'label' | 'accept'> {
  /** A file was chosen or dropped. */
  readonly onBytes: (bytes: Uint8Array, name: string) => void;
}

/** A button that opens a file of the agent's computer; it takes a dropped file as well. */
export function OpenFile({ label, accept, onBytes }: OpenFileProps): JSX.Element {
  const take = async (file: File | undefined) => {
    if (file) onBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return <OpenFiles label={label} accept={accept} onFiles={([file]) => void take(file)} />;
}
