import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { ticketById } from '../../src/demo/desk/tickets';

const SHOTS = 'artifacts/start';

/** What `npm start` runs after it has installed and built, and what that prints where there is no display. */
const [prepare, build, walk = ''] = project.scripts.start.split(' && ');
let printed = '';

beforeAll(async () => {
  rmSync(SHOTS, { recursive: true, force: true });
  const env = { ...process.env, CI: '1', npm_config_loglevel: 'error' };
  const { stdout } = await promisify(execFile)(`npx ${walk}`, { env, shell: true });
  printed = stdout;
});

/** The width and height that stand in the head of a PNG. */
const sizeOf = (path: string): readonly [width: number, height: number] => {
  const head = readFileSync(path);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
};

it('installs and builds before it opens the demo desk', () => {
  expect([prepare, build]).toEqual(['node tests/support/prepare.mjs any', 'npm run build']);
});

it('says which complaint it answers, and how poorly', () => {
  expect(printed).toContain('No display here, so one complaint is answered in a headless ');
  expect(printed).toContain('Priya Raman complains: "Engineer never came, third e-mail"');
  expect(printed).toContain(ticketById('20412')?.poor);
});

it('tells every line with its reason, and what stands there instead', () => {
  const [, said = '', mended = ''] = /Replylint says:(.+)The reply now:(.+)The checklist/s.exec(printed) ?? [];
  const lines = [...said.matchAll(/^\d\. "(.+)": (.+?) \((.+)\)\n {3}(.{20,})\n {3}Now it reads: (.+)$/gm)];
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines.map(([, words]) => words)).toContain("I don't know");
  for (const [, words = '', , source, , now = ''] of lines) {
    expect(source).toMatch(/^(HEAT|Seven rules|R\.E\.S\.O\.L\.V\.E\.D\.) · /);
    expect(mended).not.toContain(words);
    expect(mended).toContain(now);
  }
});

it('ticks the checklist, and names what is still open', () => {
  expect(printed).toContain('The checklist in the popup (HEAT):');
  for (const step of ['Hear', 'Empathize', 'Apologize', 'Take action']) expect(printed).toContain(`\n  ${step}\n    [`);
  expect(printed).toContain('[x] I have read the whole message, to the end, before answering');
  expect(printed).toContain('[ ] Show that you understand how it feels');
  expect(printed).toMatch(/Still to be done:\n {2}\S/);
});

it('saves the pictures that it names', () => {
  const [, named = ''] = printed.split('Screenshots:\n');
  const paths = named.trim().split(/\s+/);
  expect(paths.map((path) => path.replace(/-[a-z]+\.png$/, ''))).toEqual(
    ['1-poor-reply', '2-checklist', '3-mended-reply', '4-checklist-ticked'].map((name) => `${SHOTS}/${name}`),
  );
  for (const path of paths) {
    const [width, height] = sizeOf(path);
    expect(Math.min(width, height), path).toBeGreaterThanOrEqual(400);
    // A page without anything on it makes a file of a few thousand bytes.
    expect(statSync(path).size, path).toBeGreaterThan(20_000);
  }
});
