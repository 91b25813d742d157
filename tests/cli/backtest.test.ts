import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acme, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'replylint-backtest-'));
const at = (name: string) => join(folder, name);
const texts = [
  'I think the warehouse is to blame.',
  'I am sorry.',
  'We blame the repair team, sorry.',
  'Thank you, fine.',
];
const reply = (n: number) => ({
  id: n,
  reply: `${texts[n % 4]} Case ${n}.`,
  at: `2026-03-${10 + (n % 15)}`,
  lang: 'en',
});
const replies = Array.from({ length: 4000 }, (_, n) => JSON.stringify(reply(n)));
const input = `${replies.join('\n')}\n`;
const tried = ['backtest', ...acme];

beforeAll(async () => {
  await build({ mode: 'cli', logLevel: 'silent', build: { outDir: folder } });
  writeFileSync(at('all.ndjson'), input);
  for (let part = 0; part < 8; part++)
    writeFileSync(at(`${part}.ndjson`), replies.filter((_, n) => (n * 7919) % 8 === part).join('\n'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const program = (...args: string[]) =>
  spawnSync(process.execPath, [at('replylint.js'), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });

describe('replylint backtest', () => {
  it('reports in every format', async () => {
    const [text, json, csv] = await Promise.all(
      ['text', 'json', 'csv'].map((format) => run([...tried, '--jobs', '1', '--format', format, '-'], input)),
    );
    expect(text?.out).toContain('4,000 replies');
    expect(text?.out).toContain('[[warehouse is to blame]]');
    const report = JSON.parse(json?.out ?? '');
    expect(report.replies).toBe(4000);
    expect(report.rules.find(({ id }: { id: string }) => id === 'blame-colleague')).toMatchObject({
      replies: 2000,
      per1000: 500,
    });
    expect(csv?.out.split('\r\n')[0]).toBe('rule,level,stage,source,message,replies,hits,per_1000,replies_en');
    expect(csv?.out).toMatch(/^blame-colleague,must,on,.*,2000,2000,500,2000\r$/m);
    expect([text?.code, json?.code, csv?.code]).toEqual([0, 0, 0]);
  });

  it('multiplies what a customer spends with the replies at risk', async () => {
    const { out } = await run([...tried, '--jobs', '1', '--customer-value', '6000', '--currency', 'EUR', '-'], input);
    expect(out).toContain('2,000 replies at risk x 6,000 EUR a year = 12,000,000 EUR');
  });

  it('compares with the pack in use', async () => {
    const { out } = await run(
      ['backtest', '--jobs', '1', '--against', ...acme.slice(1), '--format', 'json', '-'],
      input,
    );
    const report = JSON.parse(out);
    expect(report.against).toEqual(['acme 1.2.0']);
    expect(report.newly).toBeGreaterThan(0);
  });

  it('says what a file is, names what it cannot read, goes on, and ends with 2', async () => {
    const { code, out, err } = await run([...tried, '--jobs', '1', 'tests/fixtures/exports/zendesk.ndjson']);
    expect([code, err.split('\n')]).toEqual([
      2,
      [
        'tests/fixtures/exports/zendesk.ndjson: ndjson, Zendesk',
        '{"file":"tests/fixtures/exports/zendesk.ndjson","line":2,"error":"no comments: this is no ticket of Zendesk"}',
        '',
      ],
    ]);
    expect(out).toContain('2 replies, 1 record could not be read');
  });

  it('refuses what cannot work, in words', async () => {
    const refused = async (...args: string[]) => {
      const { code, out, err } = await run(args, 'a,b\n1,2\n');
      return [code, out, err.split('\n').slice(0, -1).at(-1)];
    };
    expect(await refused('backtest', '--pack', 'nosuch.json')).toEqual([2, '', expect.stringContaining('nosuch.json')]);
    expect(await refused(...tried, '-')).toEqual([2, '', expect.stringContaining('--column-reply')]);
    expect(await refused(...tried, '--column-reply', 'c', '-')).toEqual([
      2,
      '',
      '-: There is no column "c"; there is a, b.',
    ]);
    expect(await refused(...tried, '--jobs', '0')).toEqual([2, '', expect.stringContaining('--help')]);
    expect(await refused('backtest', '--merge')).toEqual([2, '', expect.stringContaining('no partial')]);
  });
});

describe('the built program', () => {
  it('writes the same whatever the number of threads', () => {
    const [one, four] = ['1', '4'].map((jobs) =>
      program(...tried, '--jobs', jobs, '--against', 'core', '--format', 'json', at('all.ndjson')),
    );
    expect(one?.status).toBe(0);
    expect(one?.stdout.length).toBeGreaterThan(1000);
    expect(four?.stdout).toBe(one?.stdout);
  }, 120_000);

  it('adds eight partials up to what a single run counts, to the byte', async () => {
    const partials = await Promise.all(Array.from({ length: 8 }, (_, part) => inPipe(`${part}.ndjson`)));
    const files = partials.map((text, part) => {
      writeFileSync(at(`${part}.json`), text);
      return at(`${part}.json`);
    });
    const merged = program('backtest', '--merge', '--partial', ...files.reverse());
    expect(merged.stdout).toBe(program(...tried, '--partial', at('all.ndjson')).stdout);
    expect(JSON.parse(merged.stdout).tally.replies).toBe(4000);
    const refused = program('backtest', '--merge', files[0] ?? '', ...[partialOfCore()]);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('Partials of different packs do not add up');
  }, 120_000);

  it('writes nothing half when it is stopped', async () => {
    const child = spawn(process.execPath, [at('replylint.js'), ...tried, '--jobs', '2', '-']);
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(input);
    child.stderr.once('data', () => child.kill('SIGINT'));
    expect(await new Promise((done) => child.on('close', (_, signal) => done(signal)))).toBe('SIGINT');
    expect(out).toBe('');
  });
});

/** Counts a file as a cluster does: lines in, a partial out. */
function inPipe(name: string): Promise<string> {
  const child = spawn(process.execPath, [at('replylint.js'), ...tried, '--jobs', '1', '--partial']);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stdin.end(readFileSync(at(name)));
  return new Promise((done) => child.on('close', () => done(out)));
}

function partialOfCore(): string {
  writeFileSync(at('core.json'), program('backtest', '--partial', at('0.ndjson')).stdout);
  return at('core.json');
}
