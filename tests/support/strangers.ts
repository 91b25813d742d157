import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whom the browsers call for themselves whatever is loaded (updates, safe browsing, leaked passwords). */
const makers = ['google.com', 'googleapis.com', 'gvt1.com', 'mozilla.com', 'mozilla.net', 'mozilla.org', 'firefox.com'];
const isMaker = (host: string): boolean => makers.some((maker) => host === maker || host.endsWith(`.${maker}`));

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
    seen: () => asked.filter((request) => !isMaker(hostOf(request))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
