import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers fetch for themselves whatever is loaded; seen with no extension and an empty page. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'www.google.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'contile.services.mozilla.com',
  'ads.mozilla.org',
  'location.services.mozilla.com',
  'push.services.mozilla.com',
  'aus5.mozilla.org',
  'services.addons.mozilla.org',
  'versioncheck-bg.addons.mozilla.org',
]);

const hostOf = (request: string): string => {
  const address = request.includes('://') ? request : `https://${request}`;
  return URL.canParse(address) ? new URL(address).hostname : request;
};

/** A proxy that lets nothing through. Browsers send it all that does not go to loopback, from pages and workers alike. */
export interface Strangers {
  readonly port: number;
  /** Requests that wanted to leave the machine, as `host:port` or URL; those that browsers make themselves left out. */
  seen(): readonly string[];
  close(): void;
}

/** Starts the proxy on a free loopback port. */
export const watchForStrangers = async (): Promise<Strangers> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    port: (server.address() as AddressInfo).port,
    seen: () => asked.filter((request) => !browsersOwn.has(hostOf(request))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
