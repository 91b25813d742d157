import type { Reading } from '../../../../src/editors/editor';

/** The text without what others wrote below it: a signature, a quote, a placeholder. */
export const ownWords = ({ text, excluded: [below] }: Reading): string =>
  below ? text.slice(0, below[0]).replace(/\n$/, '') : text;
