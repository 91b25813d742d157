import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { buildDesk, builtDesk } from './build';

const resolvePackage = createRequire(import.meta.url).resolve;
const packageFolder = (name: string): string => dirname(resolvePackage(`${name}/package.json`));

// These two are not modules: they fetch skins and plugins next to their own script, so they are served as they lie in the package.
const vendors: Readonly<Record<string, string>> = {
  '/vendor/ckeditor4/': packageFolder('ckeditor4'),
  '/vendor/tinymce/': packageFolder('tinymce'),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

const headers = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  // The browser itself refuses whatever an editor might ask of the outside world.
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
};

/** The file a path stands for, or undefined when it would lie outside the served folders. */
const fileOf = (path: string): string | undefined => {
  const vendor = Object.keys(vendors).find((prefix) => path.startsWith(prefix));
  const folder = vendor === undefined ? builtDesk : vendors[vendor];
  const inside = vendor === undefined ? path : path.slice(vendor.length);
  const file = normalize(join(folder, inside === '/' ? 'index.html' : inside));
  return file.startsWith(folder + sep) ? file : undefined;
};

const answer = async (path: string, response: ServerResponse): Promise<void> => {
  const file = fileOf(path);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) {
    response.writeHead(404, headers).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type }).end(body);
};

const pathOf = (url: string | undefined): string => {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    return '';
  }
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('the desk has no port'));
    });
  });

/** A served desk: `url` ends with a slash; `close` resolves when the port is free again. */
export interface DeskServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Builds the demo desk if need be and serves it on 127.0.0.1, on any free port unless one is given.
 * Rejects when the build fails or the port is taken.
 */
export const startDesk = async ({ port = 0 }: { port?: number } = {}): Promise<DeskServer> => {
  await buildDesk();
  const server = createServer((request, response) => void answer(pathOf(request.url), response));
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
};
