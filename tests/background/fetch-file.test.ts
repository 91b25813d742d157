import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { hostOfAddress, packAddress, signatureAddress } from '../../src/background/packs/address';
import { fetchFile } from '../../src/background/packs/fetch-file';

let server: Server | undefined;

/** A server on loopback that answers as told; gives its address. */
const serve = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/acme.json`;
};
/** As long as a busy machine may stand still; what is given up is given up sooner. */
const patient = { stallMs: 20_000, totalMs: 20_000 };
const hurried = { stallMs: 150, totalMs: 600 };
const codeOf = async (url: string, caps = patient) => {
  const fetched = await fetchFile(url, { most: 1000, ...caps });
  return fetched.ok ? 'ok' : fetched.trouble.code;
};

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('a file from a server', () => {
  it('comes with what the server says about it, and is asked for again only if it has changed', async () => {
    const url = await serve((request, response) => {
      const same = request.headers['if-none-match'] === '"7"';
      response.writeHead(same ? 304 : 200, { etag: '"7"', 'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT' });
      response.end(same ? undefined : 'pack');
    });
    const fetched = await fetchFile(url, { most: 10 });
    expect(fetched).toMatchObject({ ok: true, same: false, marks: { etag: '"7"' } });
    expect(fetched.ok && !fetched.same && new TextDecoder().decode(fetched.bytes)).toBe('pack');
    expect(await fetchFile(url, { most: 10 }, { etag: '"7"' })).toEqual({ ok: true, same: true });
  });

  it.each([404, 500, 403, 204])('is refused with the status %i (N01)', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    expect(await fetchFile(url, { most: 10 })).toEqual({ ok: false, trouble: { code: 'status', status } });
  });

  it('is refused where nobody listens (N01)', async () => {
    const url = await serve((_, response) => response.end());
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
    expect(await codeOf(url)).toBe('unreachable');
  });

  it('is given up when nothing moves, before and after the headers, and when it only drips (N03)', async () => {
    expect(await codeOf(await serve(() => undefined), hurried)).toBe('timeout');
    server?.closeAllConnections();
    expect(await codeOf(await serve((_, response) => response.writeHead(200).write('{')), hurried)).toBe('timeout');
    server?.closeAllConnections();
    const drip: RequestListener = (request, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      request.on('close', () => clearInterval(timer));
    };
    expect(await codeOf(await serve(drip), hurried)).toBe('timeout');
  });

  it('is stopped at the cap, also where it says another length or unpacks to a mountain (N05)', async () => {
    const endless: RequestListener = (request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(400)), 5);
      request.on('close', () => clearInterval(timer));
    };
    expect(await codeOf(await serve(endless))).toBe('too-large');
    server?.closeAllConnections();
    const mountain = gzipSync(Buffer.alloc(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(mountain));
    expect(await codeOf(url)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('does not come by a redirect, wherever it leads: nobody agreed to that address (N16)', async () => {
    for (const location of ['/other.json', 'http://localhost:1/', 'https://elsewhere.example/', 'file:///etc/passwd']) {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await codeOf(url)).toBe('redirect');
      server?.closeAllConnections();
    }
  });
});

describe('the address of a pack', () => {
  it('is https, or http on this machine, without a name or a password', () => {
    expect(packAddress(' https://packs.example/acme.json#x ')).toBe('https://packs.example/acme.json');
    expect(packAddress('http://127.0.0.1:8080/acme.json')).toBe('http://127.0.0.1:8080/acme.json');
    for (const bad of ['http://packs.example/', 'https://user@evil.example/', 'ftp://a/', 'javascript:1', 'data:,', ''])
      expect(packAddress(bad)).toBeUndefined();
  });

  it('has its signature beside it, and one host', () => {
    expect(signatureAddress('https://a.example/acme.json?v=1')).toBe('https://a.example/acme.json.sig?v=1');
    expect(hostOfAddress('http://127.0.0.1:8080/a.json')).toBe('http://127.0.0.1/*');
  });
});
