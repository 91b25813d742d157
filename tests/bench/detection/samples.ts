import { readFileSync } from 'node:fs';
import { foreign } from '../../languages/foreign';
import { strange } from '../../languages/strange';
import { unseen } from './unseen';

/** A text and the language it is in: one of ours, or `unknown`. */
export interface Sample {
  readonly lang: string;
  readonly text: string;
}

export const CUTS = ['5 words', '10 words', '1 sentence', 'whole'] as const;
export type Cut = (typeof CUTS)[number];

/** The first words or the first sentence of a text. */
export function cut(text: string, to: Cut): string {
  const words = text.split(/\s+/);
  if (to === '5 words') return words.slice(0, 5).join(' ');
  if (to === '10 words') return words.slice(0, 10).join(' ');
  return to === 'whole' ? text : (/^.*?[.!?؟\n]/su.exec(text)?.[0] ?? text);
}

/** Texts of lines of JSON with `lang` and `reply` or `customer`. */
function read(file: string): readonly Sample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const item: { lang?: string; reply?: string; customer?: string } = JSON.parse(line);
      const lang = item.lang ?? 'en';
      return [item.reply, item.customer].flatMap((text) => (text ? [{ lang, text }] : []));
    });
}

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The texts of the files, Romanian and Portuguese again without diacritics (`ro plain`), and the foreign sentences. */
export function samples(files: readonly string[]): ReadonlyMap<string, readonly Sample[]> {
  const groups = new Map<string, Sample[]>();
  const add = (group: string, sample: Sample) => groups.set(group, [...(groups.get(group) ?? []), sample]);
  for (const sample of files.flatMap(read)) {
    add(sample.lang, sample);
    if (sample.lang === 'ro' || sample.lang === 'pt')
      add(`${sample.lang} plain`, { ...sample, text: plain(sample.text) });
  }
  for (const [group, texts] of Object.entries(foreign)) for (const text of texts) add(group, { lang: 'unknown', text });
  for (const text of Object.values(unseen).flat()) add('unseen', { lang: 'unknown', text });
  for (const text of strange) add('others', { lang: 'unknown', text });
  return groups;
}
