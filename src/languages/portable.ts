import type { Language, PortableLanguage } from '../engine/types';

/** Makes a language fit for a message; `words` are those that patterns write with `~`. */
export function pack(language: Language, words: Iterable<string>): PortableLanguage {
  const { inflect, ...data } = language;
  return { ...data, inflected: Object.fromEntries([...words].map((word) => [word, inflect(word)])) };
}

/** Makes a language of it again. A word that was not packed has itself as its only form. */
export function unpack({ inflected, ...data }: PortableLanguage): Language {
  const known = new Map(Object.entries(inflected));
  return { ...data, inflect: (word) => known.get(word) ?? { forms: [word], stems: [] } };
}
