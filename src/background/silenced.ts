import { tellAll } from '../platform/ask';
import type { CountPlace } from '../platform/count-place';
import type { Handlers, Sender } from '../platform/door';
import { freshSilenced, loadSilenced, type Silenced, type StoredSilenced, saveSilenced } from '../platform/silenced';

/** Answers what pages and the settings page ask. In a private window nothing is kept. */
export const silencedAnswers: Handlers<'ignoreWords' | 'switchRule' | 'ignored' | 'forgetWords' | 'keepPlace'> = {
  ignoreWords: async ({ hash, on }, sender) => {
    refusePrivate(sender);
    await ignoreWords(hash, on);
    return {};
  },
  switchRule: async ({ rule, on }, sender) => {
    refusePrivate(sender);
    await switchRule(rule, on);
    return {};
  },
  ignored: async () => {
    const { words, rules } = await silenced();
    return { words: words.length, rules };
  },
  forgetWords: async () => {
    await forgetWords();
    return {};
  },
  keepPlace: async ({ site, place }, sender) => {
    refusePrivate(sender);
    await keepPlace(site, place);
    return {};
  },
};

/** A page without a known address stands in a private window. */
function refusePrivate({ who, url }: Sender): void {
  if (who === 'content' && url === undefined) throw new Error('Nothing is kept in a private window.');
}

let last: Promise<unknown> = Promise.resolve();

/** Stands in where the storage fails: marks and checklist work all the same. */
let unstored: StoredSilenced | undefined;

/** What the agent does not want to see marked; nothing where the storage fails. Rejects never. */
export function silenced(): Promise<StoredSilenced> {
  return queue(() =>
    loadSilenced().catch(() => {
      unstored ??= freshSilenced();
      return unstored;
    }),
  );
}

/** Ignores words by their hash, or marks them again; every frame hears of it. Rejects when not stored. */
export function ignoreWords(hash: string, on: boolean): Promise<void> {
  return change((now) => ({ ...now, words: withMember(now.words, hash, on) }));
}

/** Switches a rule off or on again; every frame hears of it. Rejects when not stored. */
export function switchRule(rule: string, on: boolean): Promise<void> {
  return change((now) => ({ ...now, rules: withMember(now.rules, rule, !on) }));
}

/** Marks all ignored words again; every frame hears of it. Rejects when not stored. */
export function forgetWords(): Promise<void> {
  return change((now) => ({ ...now, words: [] }));
}

/** Puts other choices in the place of all, with the salt of their hashes; every frame hears of it. Rejects when not stored. */
export function replaceSilenced({ salt, words, rules }: Silenced): Promise<void> {
  return change((now) => ({ ...now, salt, words, rules }));
}

/** Remembers where the count stands on a site; without a place, it finds one by itself again. */
export async function keepPlace(site: string, place: CountPlace | undefined): Promise<void> {
  await queue(async () => {
    const now = await loadSilenced();
    const others = now.places.filter((each) => each.site !== site);
    await saveSilenced({ ...now, places: place ? [...others, { ...place, site }] : others });
  });
}

async function change(how: (now: StoredSilenced) => StoredSilenced): Promise<void> {
  const { salt, words, rules } = await queue(async () => {
    const next = how(await loadSilenced());
    await saveSilenced(next);
    return next;
  });
  await tellAll('silenced', { salt, words, rules });
}

function withMember(list: readonly string[], member: string, isIn: boolean): readonly string[] {
  const others = list.filter((each) => each !== member);
  return isIn ? [...others, member] : others;
}

function queue<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}
