import { ExportError } from './flaw';
import { listKeys } from './json-values';
import { joined } from './lines';

/** What the beginning of a file tells, and the whole file again. */
export interface Head {
  readonly kind: 'ndjson' | 'json' | 'csv';
  /** JSON: whether the file is a list. */
  readonly list: boolean;
  /** NDJSON: the first line that is an object. */
  readonly first?: Readonly<Record<string, unknown>>;
  readonly source: AsyncIterable<Uint8Array>;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads two lines (or `most` bytes) and tells from them what the file is. */
export async function headOf(source: AsyncIterable<Uint8Array>, most: number): Promise<Head> {
  const chunks = source[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let lines = 0;
  let ended = false;
  while (lines < 2 && size < most && !ended) {
    const { value, done } = await chunks.next();
    if (done) ended = true;
    else {
      held.push(value);
      size += value.length;
      for (const byte of value) if (byte === 10) lines++;
    }
  }
  const bytes = joined(held);
  const file = chained(withoutMark(bytes), chunks);
  return { ...told(decoded(bytes)), source: file };
}

/** Without the byte order mark of UTF-8, which JSON does not know. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

async function* chained(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function decoded(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0)
    throw new ExportError('utf16');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 5) throw new ExportError('packed');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new ExportError('gzip');
  return new TextDecoder().decode(bytes).trimStart();
}

function told(text: string): Omit<Head, 'source'> {
  if (text === '') return { kind: 'ndjson', list: false };
  if (text.startsWith('[')) return { kind: 'json', list: true };
  const lines = text.split('\n', 3);
  const objects = lines.map(objectOf);
  const [first, second] = objects;
  if (first && listKeys.some((key) => Array.isArray(first[key]))) return { kind: 'json', list: false };
  if (first ?? second) return { kind: 'ndjson', list: false, first: first ?? second };
  if (!text.startsWith('{')) return { kind: 'csv', list: false };
  return (lines[1] ?? '').trimStart().startsWith('{') ? { kind: 'ndjson', list: false } : { kind: 'json', list: false };
}

function objectOf(line: string): JsonObject | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as JsonObject;
  } catch {
    return undefined;
  }
}
