import type { Problem } from './pack';
import { type FileRead, readFile } from './read-file';
import { choice, integer, list, object, required, text } from './shape';

/** What became of findings of one rule. Numbers only: no word of any reply. */
export interface Tally {
  /** Drafts in which the rule found something; a rule in stage `shadow` counts and shows nothing. */
  readonly shown: number;
  /** Mended before sending, by a fix or by hand. */
  readonly fixed: number;
  readonly ignored: number;
  /** Sent as it stood. */
  readonly sent: number;
}

/** What a finding can come to. */
export type Fate = keyof Tally;

/** The tally of one rule in one version of a pack. */
export interface RuleCount extends Tally {
  readonly rule: string;
  readonly pack: string;
  readonly version: string;
}

/** One agent's counts, as a file for the team lead. Days are those of UTC. */
export interface CountsFile {
  readonly format: 1;
  readonly kind: 'replylint-counts';
  /** Made at random; keeps a file that is handed in twice from counting twice. Says nothing about who it is. */
  readonly from: string;
  readonly since: string;
  readonly until: string;
  readonly counts: readonly RuleCount[];
}

const n = integer(0, Number.MAX_SAFE_INTEGER);
const shape = object({
  format: required(integer(1, 1)),
  kind: required(choice('replylint-counts')),
  from: required(text('bytes')),
  since: required(text('date')),
  until: required(text('date')),
  counts: required(
    list(
      object({
        rule: required(text('scoped-id')),
        pack: required(text('id')),
        version: required(text('version')),
        shown: required(n),
        fixed: required(n),
        ignored: required(n),
        sent: required(n),
      }),
    ),
  ),
});

/** Reads a file of counts. Never throws. */
export function readCounts(bytes: Uint8Array): FileRead<CountsFile> {
  return readFile<CountsFile>(bytes, 'replylint-counts', shape);
}

/** The text of a file of counts. */
export function writeCounts(file: CountsFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file that could not be read, by its name. */
export interface BadFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Files of many agents; of several by one agent the latest counts, because each holds all that came before. */
export function withFile(files: readonly CountsFile[], file: CountsFile): readonly CountsFile[] {
  const same = files.find(({ from }) => from === file.from);
  if (same && same.until > file.until) return files;
  return [...files.filter((one) => one !== same), file];
}

/** The tallies of all files, rule by rule and version by version; the rules that found most first. */
export function addUp(files: readonly CountsFile[]): readonly RuleCount[] {
  const sums = new Map<string, RuleCount>();
  for (const one of files.flatMap(({ counts }) => counts)) {
    const key = `${one.pack} ${one.version} ${one.rule}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, ...plus(sum, one) } : one);
  }
  return [...sums.values()].sort((one, other) => other.shown - one.shown || (one.rule < other.rule ? -1 : 1));
}

/** Two tallies together. */
export function plus(one: Tally, other: Tally): Tally {
  return {
    shown: one.shown + other.shown,
    fixed: one.fixed + other.fixed,
    ignored: one.ignored + other.ignored,
    sent: one.sent + other.sent,
  };
}

/** Fewer than these say nothing about a rule. */
const FEWEST = 10;
const ANNOYS_ABOVE = 0.3;
const HELPS_FROM = 0.5;

/** Whether a rule helps (half of what it shows is mended), annoys (more than 30 % is ignored), or neither can be said. */
export function verdictOn({ shown, fixed, ignored }: Tally): 'helps' | 'annoys' | 'open' {
  if (shown < FEWEST) return 'open';
  if (ignored / shown > ANNOYS_ABOVE) return 'annoys';
  return fixed / shown >= HELPS_FROM ? 'helps' : 'open';
}

const columns = ['rule', 'pack', 'version', 'shown', 'fixed', 'ignored', 'sent'] as const;

/** Counts as CSV (RFC 4180). No value can begin a formula of a spreadsheet: ids, versions and numbers only. */
export function countsCsv(counts: readonly RuleCount[]): string {
  const lines = counts.map((count) => columns.map((column) => count[column]).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
