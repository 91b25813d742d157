import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acme } from './run';

const folder = mkdtempSync(join(tmpdir(), 'replylint-cli-'));
const program = join(folder, 'replylint.js');

beforeAll(() => build({ mode: 'cli', logLevel: 'silent', build: { outDir: folder } }), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const check = [program, 'check', ...acme, '--ndjson', '--lang', 'en'];
const reply = `${JSON.stringify({ reply: 'I think the warehouse is to blame. '.repeat(20) })}\n`;

describe('the built command line', () => {
  it('is one file that explains itself', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Usage: replylint [options] [command]']);
  });

  it('reads standard input, writes answers and exits with the code of the worst', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...check, '-'], {
      encoding: 'utf8',
      input: `${reply}x\n`,
    });
    expect([status, stdout.split('\n').length, stderr]).toEqual([2, 2, '{"line":2,"error":"not JSON"}\n']);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, check);
    child.stdin.on('error', () => {});
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.write(reply.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, errors]).toEqual([0, '']);
  });

  it('answers before the input ends, waits for a slow reader, and does not grow', async () => {
    const limited = [`--max-old-space-size=48`, ...check];
    const child = spawn(process.execPath, limited, { stdio: ['pipe', 'pipe', 'inherit'] });
    const closed = new Promise((done) => child.on('close', done));
    let answers = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answers++;
    });
    const block = reply.repeat(500);
    for (let sent = 0; sent < 40; sent++) {
      if (!child.stdin.write(block)) await new Promise((done) => child.stdin.once('drain', done));
      if (sent === 20) await expect.poll(() => answers, { timeout: 10_000 }).toBeGreaterThan(0);
    }
    child.stdin.end();
    expect([await closed, answers]).toEqual([0, 20_000]);
  }, 120_000);
});
