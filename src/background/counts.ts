import type { PageRules } from '../packs/compiled';
import { type CountsFile, plus, type RuleCount, type Tally } from '../packs/counts';
import { toBase64url } from '../packs/encoding';
import { extensionVersion } from '../platform/browser';
import type { Handlers } from '../platform/door';
import type { RuleFate } from '../platform/messages/counts';
import { keep, kept } from '../platform/store';
import { fileInUse, setInUse } from './packs/rules-in-use';
import { readShelf } from './packs/shelf';

/** All counts of this installation since they were last forgotten. */
type Counts = Pick<CountsFile, 'from' | 'since' | 'counts'>;

const KEY = 'counts';
/** The built-in rules as a pack; their version is that of the extension. */
const BUILTIN = 'builtin';
const MOST = 2_000;

let last: Promise<void> = Promise.resolve();

/** Adds what became of findings. Changes queue, so that two frames at once lose nothing. */
export function count(fates: readonly RuleFate[]): Promise<void> {
  last = last.catch(() => undefined).then(async () => keep({ [KEY]: await added(await read(), fates) }));
  return last;
}

async function added(before: Counts, fates: readonly RuleFate[]): Promise<Counts> {
  const versionOf = await owners();
  const counts = new Map(before.counts.map((one) => [`${one.pack} ${one.version} ${one.rule}`, one]));
  for (const { rule, what, n } of fates) {
    const owner = versionOf(rule);
    // Its pack went while the frame still collected: nobody could say any more which version it was.
    if (!owner) continue;
    const { pack, version } = owner;
    const key = `${pack} ${version} ${rule}`;
    const none: RuleCount = { rule, pack, version, shown: 0, fixed: 0, ignored: 0, sent: 0 };
    const one: Tally = { shown: 0, fixed: 0, ignored: 0, sent: 0, [what]: n };
    const sum = counts.get(key) ?? none;
    counts.delete(key);
    counts.set(key, { ...sum, ...plus(sum, one) });
  }
  return { ...before, counts: [...counts.values()].slice(-MOST) };
}

/** Which pack, in which version, has the last word on a rule; `undefined` where the rule is not in use. */
async function owners(): Promise<(rule: string) => Owner | undefined> {
  const [set, { packs }, { rules }] = await Promise.all([setInUse(), readShelf(), fileInUse<PageRules>('page')]);
  const builtin = { pack: BUILTIN, version: extensionVersion() };
  const known = new Set(rules.rules.map(({ id }) => id));
  return (rule) => {
    const owner = packs.find(({ id }) => id === set?.owners[rule]);
    if (owner) return { pack: owner.id, version: owner.now.version };
    return known.has(rule) ? builtin : undefined;
  };
}

type Owner = Pick<RuleCount, 'pack' | 'version'>;

async function read(): Promise<Counts> {
  return (
    (await kept<Counts>(KEY)) ?? {
      from: toBase64url(crypto.getRandomValues(new Uint8Array(9))),
      since: today(),
      counts: [],
    }
  );
}

/** The counts as a file for the team lead. Nobody but the agent sends it anywhere. */
export async function countsFile(): Promise<CountsFile> {
  const { from, since, counts } = await read();
  return { format: 1, kind: 'replylint-counts', from, since, until: today(), counts };
}

/** Begins anew; what is being added at this moment goes too. Rejects when the storage refuses. */
export function forgetCounts(): Promise<void> {
  last = last.catch(() => undefined).then(() => keep({ [KEY]: undefined }));
  return last;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The answers to the messages about counts. */
export const countAnswers: Handlers<'tally' | 'tallies' | 'forgetTallies'> = {
  tally: async ({ fates }, { url }) => {
    // In a private window nothing is kept.
    if (url !== undefined) await count(fates);
    return {};
  },
  tallies: () => countsFile(),
  forgetTallies: async () => {
    await forgetCounts();
    return {};
  },
};
