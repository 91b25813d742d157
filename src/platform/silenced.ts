import { browser } from './browser';
import { type CountPlace, placeFields } from './count-place';
import { hash } from './hash';
import { count, listOf, object, type Parser, string } from './parse';

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
  rules: listOf(string(100), MOST_RULES),
} as const;

/** Reads what frames need of it. */
export const parseSilenced: Parser<Silenced> = object<Silenced>(silencedFields);

const parseStored: Parser<StoredSilenced> = object<StoredSilenced>({
  ...silencedFields,
  places: listOf(object<CountPlace & { readonly site: string }>({ ...placeFields(), site: string(255) }), MOST_PLACES),
});

/** How many words are ignored, and which rules are off: all that can be told about hashes. */
export interface SilencedInShort {
  readonly words: number;
  readonly rules: readonly string[];
}

/** Reads the short form. */
export const parseInShort: Parser<SilencedInShort> = object<SilencedInShort>({
  words: count(MOST_WORDS),
  rules: listOf(string(100), MOST_RULES),
});

/** The stored choices. Where nothing is stored, or nothing that can be read, new ones with a salt that is stored first. */
export async function loadSilenced(): Promise<StoredSilenced> {
  const stored = parseStored((await browser.storage.local.get(KEY))[KEY]);
  if (stored.ok) return stored.value;
  const fresh: StoredSilenced = { salt: newSalt(), words: [], rules: [], places: [] };
  await saveSilenced(fresh);
  return fresh;
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
