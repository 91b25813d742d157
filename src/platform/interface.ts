import { extensionUrl } from './browser';
import { type Strings, speak } from './i18n';
import { object, string } from './parse';
import { loadSettings } from './storage';

/** The languages that the interface speaks, each by its own name, so that everybody finds theirs. */
export const interfaceLanguages = {
  en: 'English',
  ro: 'Română',
  pt: 'Português',
  fa: 'فارسی',
  mn: 'Монгол',
} as const;

/** Id of a language of the interface. */
export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** Strings that frames show in web pages; the rest stays out of them. */
const IN_PAGES = /^(card|checklist|count|extensionName|findings|guard|insert|interface|level|promise|reason|state)/;

let known: { readonly id: string; readonly strings: Promise<Strings> } | undefined;

/** The strings of a language; `undefined` for the browser's own, and for one that we do not have. Rejects never. */
export async function stringsOf(id: string | undefined): Promise<Strings | undefined> {
  if (id === undefined || !Object.hasOwn(interfaceLanguages, id)) return undefined;
  if (known?.id !== id) known = { id, strings: readCatalogue(id) };
  try {
    return await known.strings;
  } catch {
    // Better the browser's language than none.
    known = undefined;
    return undefined;
  }
}

/** The strings that a frame needs. */
export function stringsForPages(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => IN_PAGES.test(key)));
}

/** Extension pages and background: shows the language that the agent chose, from now on. Rejects never. */
export async function loadInterface(): Promise<void> {
  speak(await stringsOf((await loadSettings()).interfaceLanguage));
}

async function readCatalogue(id: string): Promise<Strings> {
  const answer = await fetch(extensionUrl(`_locales/${id}/messages.json`));
  const entry = object<{ readonly message: string }>({ message: string(2000) });
  const entries = Object.entries((await answer.json()) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const parsed = entry(value);
      return parsed.ok ? [[key, parsed.value.message]] : [];
    }),
  );
}
