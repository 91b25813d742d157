import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The world of a command: what it reads when told `-`, and where it writes. Tests bring their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Exit codes of every command, as the help says. */
export const exit = { fine: 0, findings: 1, trouble: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Something the caller got wrong; its message goes to standard error and the exit code is 2. */
export class UsageError extends Error {}

/** Writes text and waits while the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
