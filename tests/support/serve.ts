import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A server on loopback. `url` ends with a slash. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** What stands under a path prefix: a folder of files, or one page as a string of HTML. */
export type Mounts = Readonly<Record<string, { readonly folder: string } | { readonly html: string }>>;

const fileUnder = async (folder: string, path: string): Promise<string | undefined> => {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileUnder(folder, `${path}/index.html`);
  return found ? file : undefined;
};

const answer = async (mounts: Mounts, path: string): Promise<{ type: string; body: Buffer | string } | undefined> => {
  // The longest prefix that fits, so that `/` can be mounted beside others.
  const prefixes = Object.keys(mounts).filter((each) => path.startsWith(each));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0];
  const mount = prefix === undefined ? undefined : mounts[prefix];
  if (prefix === undefined || mount === undefined) return undefined;
  if ('html' in mount) return { type: types['.html'] ?? '', body: mount.html };
  const file = await fileUnder(mount.folder, path.slice(prefix.length));
  return file === undefined
    ? undefined
    : { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
};

/** Serves the mounts on 127.0.0.1; port 0 takes a free one. Answers favicons with nothing, so that no page logs a 404. */
export const serve = async (mounts: Mounts, port = 0): Promise<Served> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    answer(mounts, pathname).then(
      (found) =>
        found
          ? response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body)
          : response.writeHead(404).end(`Nothing at ${pathname}`),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
