import { t, uiDirection, uiLanguage } from '../../platform/i18n';
import { sentences } from './sentences';

/**
 * A message or remedy of the reader of packs in the language of the interface: what the command line says is what it is
 * found by, as in gettext. One that is not known stays English.
 */
export function said(english: string): string {
  if (uiLanguage() === 'en') return english;
  patterns ??= sentences.map(([key, sentence]) => [key, patternOf(sentence)] as const);
  for (const [key, pattern] of patterns) {
    const found = pattern.exec(english);
    if (found) return uiDirection() === 'rtl' ? rightToLeft(key, found.slice(1)) : t(key, ...found.slice(1));
  }
  return english;
}

type Key = (typeof sentences)[number][0];

let patterns: readonly (readonly [Key, RegExp])[] | undefined;

function patternOf(sentence: string): RegExp {
  const fixed = sentence.split(/\$\d/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('(.*?)')}$`, 's');
}

/** Ids, signs and samples keep their own direction, and none of them decides that of the sentence. */
function rightToLeft(key: Key, values: readonly string[]): string {
  const sentence = t(key, ...values.map((value) => `\u2068${value}\u2069`));
  return `\u200f${sentence.replace(/`[^`]*`|(?<=«)[^»]*(?=»)/g, '\u2066$&\u2069')}`;
}
