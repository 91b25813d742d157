import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Who may import whom; `types` only as types. Rooms with a DOM may touch `document` and `window`. */
const rooms: Record<string, { may: string[]; types?: string[]; dom?: true }> = {
  engine: { may: [] },
  languages: { may: ['engine'] },
  packs: { may: ['engine', 'languages'] },
  editors: { may: [], types: ['engine'], dom: true },
  sites: { may: [], dom: true },
  platform: { may: [], types: ['engine', 'packs'] },
  ui: { may: ['platform'], types: ['engine'], dom: true },
  content: { may: ['engine', 'languages', 'packs', 'editors', 'sites', 'platform', 'ui'], dom: true },
  background: { may: ['packs', 'sites', 'platform'], types: ['engine'] },
  popup: { may: ['engine', 'ui', 'platform'], dom: true },
  panel: { may: ['engine', 'ui', 'platform'], dom: true },
  options: { may: ['engine', 'ui', 'platform', 'packs', 'languages'], dom: true },
  studio: { may: ['engine', 'ui', 'platform', 'packs', 'languages', 'backtest'], dom: true },
  welcome: { may: ['engine', 'ui', 'platform', 'content'], dom: true },
  backtest: { may: ['engine', 'languages', 'packs'] },
  cli: { may: ['engine', 'languages', 'packs', 'backtest'] },
  demo: { may: [], dom: true },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .map((name) => ({
    path: `src/${name}`,
    room: name.split('/')[0] ?? '',
    source: readFileSync(`src/${name}`, 'utf8'),
  }));
const code = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '');
const offenders = (rooms: (room: string) => boolean, sign: RegExp): string[] =>
  files.filter(({ room, source }) => rooms(room) && sign.test(code(source))).map(({ path }) => path);

describe('the walls', () => {
  it.each(files)('$path imports only from rooms that its own may know', ({ path, room, source }) => {
    const walls = rooms[room];
    expect(walls, `src/${room} is not in the table of rooms`).toBeDefined();
    for (const [, clause = '', from = ''] of source.matchAll(
      /(?:^(?:import|export)\b([^'";]*?)\bfrom |\bimport\()'(\.[^']+)'/gm,
    )) {
      const target = new URL(from, `file:///${path}`).pathname.split('/');
      if (target[1] !== 'src' || target[2] === room) continue;
      const typesOnly = /^\s+type\b/.test(clause);
      expect([...(walls?.may ?? []), ...(typesOnly ? (walls?.types ?? []) : [])], `${from}`).toContain(target[2]);
    }
  });

  it('keeps the extension API in platform', () => {
    expect(offenders((room) => room !== 'platform', /(?<![.\w])(?:browser|chrome)\.\w/)).toEqual([]);
    const importers = files.filter(({ source }) => source.includes("from 'webextension-polyfill'"));
    expect(importers.filter(({ room }) => room !== 'platform').map(({ path }) => path)).toEqual([]);
  });

  it('keeps the page out of rooms without a DOM', () => {
    expect(offenders((room) => !rooms[room]?.dom, /(?<![.\w])(?:document|window)\s*[.[?]/)).toEqual([]);
  });

  it('has no message that could carry a word of the draft', () => {
    const tables = files.filter(({ path }) => /^src\/platform\/(?:messages(?:\/.+)?|snapshot)\.ts$/.test(path));
    expect(tables.length).toBeGreaterThan(3);
    for (const { source } of tables) {
      expect(code(source)).not.toMatch(/\b(?:text|draft|reply|customer|body|html)\??:/);
    }
  });
});
