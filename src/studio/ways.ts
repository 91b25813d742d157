import { maxPackBytes } from '../packs/pack';
import { t } from '../platform/i18n';
import { flawWords } from './backtest/flaw-words';
import { type LeftOut, readWordings } from './csv';
import type { JsonObject } from './json';
import { type Beginning, copyOf, emptyPack, fromWordings, onCore } from './start';
import type { Threads } from './use-tests';

/** The ways to begin a pack. */
export const ways = ['core', 'empty', 'copy', 'csv', 'file'] as const;
export type Way = (typeof ways)[number];

/** The text of a new pack, with the lines of a table that are not in it; or why there is none. */
export type Begun =
  | { readonly ok: true; readonly text: string; readonly leftOut?: readonly LeftOut[] }
  | { readonly ok: false; readonly problem: string };

/** Makes the text of a new pack. Any file can be opened, also a broken one: the studio says what is wrong with it. */
export async function beginWith(
  way: Way,
  beginning: Beginning,
  file: File | undefined,
  threads: Threads,
): Promise<Begun> {
  switch (way) {
    case 'core':
      return { ok: true, text: onCore(beginning) };
    case 'empty':
      return { ok: true, text: emptyPack(beginning) };
    case 'copy':
      return copyOfCore(beginning, threads);
    case 'csv':
      return fromCsv(beginning, (await file?.text()) ?? '');
    case 'file':
      return fromFile(file);
  }
}

async function copyOfCore(beginning: Beginning, threads: Threads): Promise<Begun> {
  const core = await threads.pack<JsonObject>('inheritedBy', ['core'], beginning.languages);
  const text = copyOf(beginning, core);
  const bytes = new TextEncoder().encode(text).length;
  return bytes <= maxPackBytes ? { ok: true, text } : { ok: false, problem: t('studioCopyTooBig') };
}

function fromCsv(beginning: Beginning, text: string): Begun {
  const read = readWordings(text);
  if (!read.ok) {
    const where = t('studioCsvLine', read.line);
    return { ok: false, problem: t('studioCsvBroken', `${where} ${flawWords(read.problem)}`) };
  }
  if (read.wordings.length === 0) return { ok: false, problem: t('studioCsvEmpty') };
  const texts = { message: t('studioWordingMessage'), why: t('studioWordingWhy') };
  return { ok: true, text: fromWordings(beginning, read.wordings, texts), leftOut: read.leftOut };
}

async function fromFile(file: File | undefined): Promise<Begun> {
  if (!file) return { ok: false, problem: t('studioNoFile') };
  if (file.size > 2 * maxPackBytes) return { ok: false, problem: t('studioFileTooBig') };
  return { ok: true, text: await file.text() };
}
