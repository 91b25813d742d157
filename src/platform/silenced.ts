import { browser } from './browser';
import { type CountPlace, placeFields } from './count-place';
import { hash } from './hash';
import { packedId } from './ids';
import { count, listOf, object, ours, type Parsed, type Parser, string } from './parse';

/** What the agent does not want to see marked any more, anywhere. No word of a draft is in it. */
export interface Silenced {
  /** Of this installation: it keeps hashes from being recognised anywhere else. */
  readonly salt: string;
  /** Hashes of ignored words, as `content/ignore.ts` makes them; the latest last. */
  readonly words: readonly string[];
  /** Ids of rules that are switched off; a rule that its pack locks holds all the same. */
  readonly rules: readonly string[];
}

/** All that is stored under one key, so that every change is one write. */
export interface StoredSilenced extends Silenced {
  readonly places: readonly (CountPlace & { readonly site: string })[];
}

const KEY = 'silenced';
const MOST_WORDS = 2000;
const MOST_RULES = 500;
const MOST_PLACES = 300;

const silencedFields = {
  salt: hash,
  words: listOf(hash, MOST_WORDS),
  rules: listOf(packedId, MOST_RULES),
} as const;

/** Reads what frames need of it. */
export const parseSilenced: Parser<Silenced> = object<Silenced>(silencedFields);

const parsePlaces = listOf(
  object<CountPlace & { readonly site: string }>({ ...placeFields(), site: string(255) }),
  MOST_PLACES,
);

/** How many words are ignored, and which rules are off: all that can be told about hashes. */
export interface SilencedInShort {
  readonly words: number;
  readonly rules: readonly string[];
}

/** Reads the short form. */
export const parseInShort: Parser<SilencedInShort> = object<SilencedInShort>({
  words: count(MOST_WORDS),
  rules: listOf(packedId, MOST_RULES),
});

/**
 * The stored choices, without a part that cannot be read. Where no salt is stored, new ones with one that is stored first.
 * Rejects when the storage fails.
 */
export async function loadSilenced(): Promise<StoredSilenced> {
  const stored = ours<{ readonly [K in keyof StoredSilenced]?: unknown }>()(
    (await browser.storage.local.get(KEY))[KEY],
  );
  const { salt, words, rules, places } = stored.ok ? stored.value : {};
  const fresh = freshSilenced();
  const known = hash(salt);
  if (!known.ok) await saveSilenced(fresh);
  if (!known.ok) return fresh;
  return {
    salt: known.value,
    words: orNone(silencedFields.words(words)),
    rules: orNone(silencedFields.rules(rules)),
    places: orNone(parsePlaces(places)),
  };
}

/** Nothing silenced yet, with a salt of its own. */
export function freshSilenced(): StoredSilenced {
  return { salt: newSalt(), words: [], rules: [], places: [] };
}

function orNone<T>(parsed: Parsed<readonly T[]>): readonly T[] {
  return parsed.ok ? parsed.value : [];
}

/** Stores them in one write; the oldest give way when there are too many. Rejects when the storage refuses. */
export async function saveSilenced({ salt, words, rules, places }: StoredSilenced): Promise<void> {
  const kept: StoredSilenced = {
    salt,
    words: words.slice(-MOST_WORDS),
    rules: rules.slice(-MOST_RULES),
    places: places.slice(-MOST_PLACES),
  };
  await browser.storage.local.set({ [KEY]: kept });
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
