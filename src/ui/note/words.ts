/** The words of a note in one language; `en.json` is the model of the others. */
export type NoteWords = typeof import('./words/en.json');

/** Loaded when a note is first looked at, so that opening the popup does not wait for them. */
const languages: Readonly<Record<string, () => Promise<{ readonly default: NoteWords }>>> = {
  en: () => import('./words/en.json'),
  ro: () => import('./words/ro.json'),
  pt: () => import('./words/pt.json'),
  fa: () => import('./words/fa.json'),
  mn: () => import('./words/mn.json'),
};

/** The words for notes in a language; English for one that has none. Rejects when the extension's files are gone. */
export async function wordsFor(lang: string): Promise<{ readonly lang: string; readonly words: NoteWords }> {
  const known = languages[lang] ? lang : 'en';
  const load = languages[known];
  if (!load) throw new Error(`No words for notes in ${known}.`);
  return { lang: known, words: (await load()).default };
}
