import type { LanguageSigns } from '../../packs/compiled';
import type { Pack } from '../../packs/pack';
import { extensionUrl } from '../../platform/browser';

/** A file of the built-in rules, which the build wrote; rejects where there is none of that name. */
export async function builtinFile<T>(name: string): Promise<T> {
  const answer = await fetch(extensionUrl(`rules/${name}.json`));
  return answer.json() as Promise<T>;
}

/** The sources of the built-in packs, for packs that build on them. */
export function builtinSources(): Promise<readonly Pack[]> {
  return builtinFile<readonly Pack[]>('sources');
}

let signs: Promise<LanguageSigns> | undefined;

/** What tells the languages of drafts apart: the same for all packs. */
export function languageSigns(): Promise<LanguageSigns> {
  signs ??= builtinFile<LanguageSigns>('signs').catch((error: unknown) => {
    signs = undefined;
    throw error;
  });
  return signs;
}

let stamp: Promise<string> | undefined;

/** Changes with every change of the built-in rules or of the compiler. */
export function builtinStamp(): Promise<string> {
  stamp ??= builtinFile<{ readonly stamp: string }>('stamp').then(
    (file) => file.stamp,
    (error: unknown) => {
      stamp = undefined;
      throw error;
    },
  );
  return stamp;
}
