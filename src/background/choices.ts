import { tell } from '../platform/ask';
import { type CountPlace, loadChoices, type StoredChoices, saveChoices } from '../platform/choices';
import { allTabs } from '../platform/tabs';

let last: Promise<unknown> = Promise.resolve();

/** The agent's choices. */
export function choices(): Promise<StoredChoices> {
  return queue(loadChoices);
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

/** Remembers where the count stands on a site; without a place, it finds one by itself again. */
export async function keepPlace(site: string, place: CountPlace | undefined): Promise<void> {
  await queue(async () => {
    const now = await loadChoices();
    const others = now.places.filter((each) => each.site !== site);
    await saveChoices({ ...now, places: place ? [...others, { ...place, site }] : others });
  });
}

async function change(how: (now: StoredChoices) => StoredChoices): Promise<void> {
  const { salt, words, rules } = await queue(async () => {
    const next = how(await loadChoices());
    await saveChoices(next);
    return next;
  });
  const tabs = await allTabs();
  await Promise.all(tabs.map((tab) => tell(tab, 'choices', { salt, words, rules })));
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
