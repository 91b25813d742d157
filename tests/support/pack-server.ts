import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../cli/run';

/** A static host of packs on loopback, and a publisher's desk: keys, signing, publishing. */
export interface PackServer {
  /** Where a published file is found. */
  address(name: string): string;
  /** Where a published file lies on the publisher's disk. */
  path(name: string): string;
  /** Signs a pack by the command line and puts it on the server; rejects when the command line refuses. */
  publish(name: string, pack: object, key: KeyFile, ...options: readonly string[]): Promise<void>;
  /** Puts bytes on the server as they are; nothing takes them away. */
  put(name: string, content: string | Uint8Array | undefined): void;
  /** Makes a key by the command line. */
  keygen(name: string): Promise<KeyFile>;
  /** Paths that were asked for, in order, with the status of the answer. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** A key on the publisher's disk. */
export interface KeyFile {
  readonly file: string;
  /** Its fingerprint: 32 hexadecimal letters. */
  readonly id: string;
}

/** Starts a server on a free port. It knows ETags, as every static host does. */
export async function servePacks(): Promise<PackServer> {
  const files = new Map<string, Buffer>();
  const log: string[] = [];
  const disk = await mkdtemp(join(tmpdir(), 'replylint-packs-'));
  const passphrase = join(disk, 'passphrase');
  await writeFile(passphrase, 'correct horse battery');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const status = answer(files.get(path.slice(1)), request, response);
    log.push(`${path} ${status}`);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  const cli = async (...args: readonly string[]) => {
    const done = await run([...args, '--passphrase-file', passphrase]);
    if (done.code !== 0) throw new Error(done.err);
  };
  return {
    log,
    address: (name) => `http://127.0.0.1:${port}/${name}`,
    path: (name) => join(disk, name),
    put: (name, content) => {
      if (content === undefined) files.delete(name);
      else files.set(name, Buffer.from(content));
    },
    keygen: async (name) => {
      const file = join(disk, name);
      await cli('pack', 'keygen', '-o', file);
      const { id } = JSON.parse(await readFile(file, 'utf8')) as { id: string };
      return { file, id };
    },
    publish: async (name, pack, key, ...options) => {
      const file = join(disk, name);
      await writeFile(file, JSON.stringify(pack));
      await cli('pack', 'sign', file, '--key', key.file, ...options);
      files.set(name, await readFile(file));
      files.set(`${name}.sig`, await readFile(`${file}.sig`));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      await rm(disk, { recursive: true });
    },
  };
}

function answer(file: Buffer | undefined, request: IncomingMessage, response: ServerResponse): number {
  const etag = file && `"${createHash('sha256').update(file).digest('hex')}"`;
  const status = !file ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
  response.writeHead(status, etag ? { etag, 'content-type': 'application/json' } : {});
  response.end(status === 200 ? file : undefined);
  return status;
}
