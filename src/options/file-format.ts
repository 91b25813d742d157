import { readJson } from '../packs/json';
import { didYouMean } from '../packs/nearest';
import type { Flaw, Path, Problem } from '../packs/pack';
import { parseWhole, type Whole } from '../platform/change';

/** What a settings file begins with. */
const FORMAT = 'replylint-settings';
const VERSION = 1;

/** What is wrong, as a code for the interface with the values that it talks about. `json`: only the message says it. */
export type SettingsFlaw =
  | { readonly code: 'foreign' | 'unversioned' | 'json' }
  | { readonly code: 'newer'; readonly found: number; readonly known: number }
  | { readonly code: 'stranger'; readonly key: string; readonly known: readonly string[] }
  /** `wanted` is what a parser says would be right there: `one of must, should, hint`. */
  | { readonly code: 'value'; readonly place: string; readonly wanted: string };

/** A flaw with its place in the file, and in English. */
export type SettingsProblem = Problem & { readonly flaw: SettingsFlaw };

/** What a file says; or everything that keeps it from being read, each with its place. */
export type SettingsFileContent =
  | { readonly ok: true; readonly whole: Whole }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** A settings file: JSON in two-space lines, UTF-8. */
export function writeSettingsFile({ settings, hours, silenced }: Whole): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, hours, silenced }, undefined, 2)}\n`;
}

/** Every key that a file may have, as a tree; a list stands for the keys of its entries. */
const known = {
  format: {},
  version: {},
  settings: {
    sites: { site: {}, on: {}, playbook: {} },
    guard: { must: {}, should: {}, packs: { pack: {}, must: {}, should: {} } },
    playbook: {},
    languagesOff: {},
    least: {},
    interfaceLanguage: {},
  },
  hours: { days: {}, from: {}, to: {} },
  silenced: { salt: {}, words: {}, rules: {} },
};

interface Known {
  readonly [key: string]: Known;
}

/** Reads the bytes of a settings file. Strict: half of a file is never taken. Never throws. */
export function readSettingsFile(bytes: Uint8Array): SettingsFileContent {
  const file = readJson(bytes);
  if (!file.ok) return { ok: false, problems: file.problems.map((each) => ({ ...each, flaw: { code: 'json' } })) };
  const { locate } = file;
  const placed = ({ flaw, ...rest }: FileFlaw): SettingsProblem => ({ ...locate(rest), flaw });
  const flaws = flawsOf(file.value);
  if (flaws.length > 0) return { ok: false, problems: flaws.map(placed) };
  const parsed = parseWhole(file.value);
  if (!parsed.ok) return { ok: false, problems: [placed(flawOf(parsed.problem))] };
  return { ok: true, whole: parsed.value };
}

type FileFlaw = Flaw & { readonly flaw: SettingsFlaw };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flawsOf(value: unknown): readonly FileFlaw[] {
  const foreign = {
    message: 'This is not a settings file of Replylint.',
    remedy: 'Choose a file that was exported here.',
    flaw: { code: 'foreign' },
  } as const;
  if (!isObject(value)) return [{ path: [], ...foreign }];
  if (value.format !== FORMAT) return [{ path: ['format'], ...foreign }];
  const path = ['version'];
  if (typeof value.version === 'number' && value.version > VERSION) {
    const message = `The file has version ${value.version}; this Replylint reads version ${VERSION}.`;
    const flaw = { code: 'newer', found: value.version, known: VERSION } as const;
    return [{ path, message, remedy: 'Update Replylint, then import the file.', flaw }];
  }
  if (value.version !== VERSION)
    return [{ path, message: 'The version is missing.', remedy: 'Write 1.', flaw: { code: 'unversioned' } }];
  return strangers(value, known, []);
}

function strangers(value: unknown, keys: Known, path: Path): readonly FileFlaw[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => strangers(each, keys, [...path, index]));
  if (!isObject(value)) return [];
  const names = Object.keys(keys);
  return Object.entries(value).flatMap(([key, inner]): readonly FileFlaw[] => {
    const here = [...path, key];
    const next = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (next) return strangers(inner, next, here);
    const remedy = didYouMean(key, names, `Take it out; known here: ${names.join(', ')}.`);
    const flaw = { code: 'stranger', key, known: names } as const;
    return [{ path: here, key: true, message: `Nothing is called \`${key}\` here.`, remedy, flaw }];
  });
}

/** The parsers say `settings.sites[3].on should be true or false`: the place, and what would be right there. */
function flawOf(problem: string): FileFlaw {
  const [place = '', wanted = ''] = problem.split(' should be ');
  const path = [...place.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
  const flaw = { code: 'value', place, wanted } as const;
  return { path, message: `\`${place}\` is not what it should be.`, remedy: `Write ${wanted}.`, flaw };
}
