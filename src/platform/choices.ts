import { browser } from './browser';
import { hash } from './hash';
import { count, integer, listOf, object, oneOf, type Parser, string } from './parse';

/** Where the agent has put the count beside the box: a corner of the box, and how far outside of it (below 0: inside). */
export interface CountPlace {
  readonly block: 'start' | 'end';
  readonly inline: 'start' | 'end';
  /** CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** What the agent does not want to see marked any more, anywhere. No word of a draft is in it. */
export interface Choices {
  /** Of this installation: it keeps hashes from being recognised anywhere else. */
  readonly salt: string;
  /** Hashes of ignored words, as `content/ignore.ts` makes them; the latest last. */
  readonly words: readonly string[];
  /** Ids of rules that are switched off; a rule that its pack locks holds all the same. */
  readonly rules: readonly string[];
}

/** All that is stored under one key, so that every change is one write. */
export interface StoredChoices extends Choices {
  readonly places: readonly (CountPlace & { readonly site: string })[];
}

const KEY = 'choices';
const MOST_WORDS = 2000;
const MOST_RULES = 500;
const MOST_PLACES = 300;

const placeFields = {
  block: oneOf('start', 'end'),
  inline: oneOf('start', 'end'),
  x: integer(-10_000, 10_000),
  y: integer(-10_000, 10_000),
} as const;
const choiceFields = {
  salt: hash,
  words: listOf(hash, MOST_WORDS),
  rules: listOf(string(100), MOST_RULES),
} as const;

/** Reads where the count stands. */
export const parsePlace: Parser<CountPlace> = object<CountPlace>(placeFields);

/** Reads what frames need of the choices. */
export const parseChoices: Parser<Choices> = object<Choices>(choiceFields);

const parseStored: Parser<StoredChoices> = object<StoredChoices>({
  ...choiceFields,
  places: listOf(object<CountPlace & { readonly site: string }>({ ...placeFields, site: string(255) }), MOST_PLACES),
});

/** How many words are ignored, and which rules are off: all that can be told about hashes. */
export interface ChoicesInShort {
  readonly words: number;
  readonly rules: readonly string[];
}

/** Reads the short form. */
export const parseInShort: Parser<ChoicesInShort> = object<ChoicesInShort>({
  words: count(MOST_WORDS),
  rules: listOf(string(100), MOST_RULES),
});

/** The stored choices. Where nothing is stored, or nothing that can be read, new ones with a salt that is stored first. */
export async function loadChoices(): Promise<StoredChoices> {
  const stored = parseStored((await browser.storage.local.get(KEY))[KEY]);
  if (stored.ok) return stored.value;
  const fresh: StoredChoices = { salt: newSalt(), words: [], rules: [], places: [] };
  await saveChoices(fresh);
  return fresh;
}

/** Stores them in one write; the oldest give way when there are too many. Rejects when the storage refuses. */
export async function saveChoices({ salt, words, rules, places }: StoredChoices): Promise<void> {
  const kept: StoredChoices = {
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
