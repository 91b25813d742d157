/** The words of a text, cut at white space: data tables are written as running text. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The lines of a text, without the space around them and without empty ones: phrases and patterns. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lower case without diacritics: how a Latin word is looked up in a table of irregular forms. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
