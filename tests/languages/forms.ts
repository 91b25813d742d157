import { fold } from '../../src/engine/fold';
import { Lexicon } from '../../src/engine/lexicon';
import type { Language } from '../../src/engine/types';

/** Whether `word~` finds a spelling, as the engine reads both. */
export function matcher(language: Language): (word: string, spelling: string) => boolean {
  const lexicon = new Lexicon(language);
  const plain = (spelling: string) =>
    lexicon
      .split(spelling)
      .map(({ words }) => words[0])
      .join(' ');
  return (word, spelling) => {
    const { forms, stems } = language.inflect(word);
    const token = plain(spelling);
    return (
      forms.some((form) => plain(form) === token) ||
      stems.some((stem) => token.startsWith(fold(stem)) && lexicon.isEndings(token.slice(fold(stem).length)))
    );
  };
}
