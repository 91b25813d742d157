import type { JSX } from 'preact';
import { t, uiLanguage } from '../../platform/i18n';
import type { CardModel } from './view';

/** What a rule means, shown by sentences of its pack: what it finds, and what it lets pass. */
export function Explanation({ examples, finding: { level } }: CardModel): JSX.Element {
  return (
    <section class="rl-card-explanation" aria-busy={!examples}>
      {examples && examples.bad.length + examples.good.length === 0 && <p lang={uiLanguage()}>{t('cardNoExamples')}</p>}
      {examples && examples.bad.length > 0 && (
        <>
          <h3 lang={uiLanguage()}>{t('cardBadExample')}</h3>
          {examples.bad.map((sentence) => (
            <p key={sentence} class="rl-card-example">
              {markedParts(sentence).map(({ text, isMarked }) =>
                isMarked ? (
                  <mark key={text} class={`rl-said-${level}`}>
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </p>
          ))}
        </>
      )}
      {examples && examples.good.length > 0 && (
        <>
          <h3 lang={uiLanguage()}>{t('cardGoodExample')}</h3>
          {examples.good.map((sentence) => (
            <p key={sentence} class="rl-card-example">
              {sentence}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

/** An example in parts: what is meant stands in `[[ ]]`. */
export function markedParts(sentence: string): readonly { readonly text: string; readonly isMarked: boolean }[] {
  return sentence
    .split(/(\[\[.*?\]\])/s)
    .filter((part) => part !== '')
    .map((part) => {
      const isMarked = part.startsWith('[[');
      return { text: isMarked ? part.slice(2, -2) : part, isMarked };
    });
}
