import { createLinter, type Language, type Phrase, type RuleSet, type Span } from '../../src/engine/index';
import { en } from '../../src/languages/en';

/** A sample with the spots in `[[ ]]`, taken apart. */
export function marked(sample: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let start = -1;
  for (const part of sample.split(/(\[\[|\]\])/)) {
    if (part === '[[') start = text.length;
    else if (part === ']]') spans.push([start, text.length]);
    else text += part;
  }
  return { text, spans };
}

/** A text with its spots put back into `[[ ]]`: what a test compares. */
export function mark(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const [start, end] of spans) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return out + text.slice(at);
}

export const empty: RuleSet = { lists: {}, concepts: [], rules: [], playbooks: [], snippets: [] };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** A rule set with one act, `c`, said in these phrases. */
export function oneConcept(phrases: readonly (string | Phrase)[], lists: Lists = {}, lang = 'en'): RuleSet {
  return { ...empty, lists: { [lang]: lists }, concepts: [{ id: 'c', kind: 'act', phrases: { [lang]: phrases } }] };
}

/** The sample without its marks, linted and marked again: equal to the sample when the phrases find exactly its spots. */
export function found(
  phrases: readonly (string | Phrase)[],
  sample: string,
  lists: Lists = {},
  language: Language = en,
): string {
  const { text } = marked(sample);
  const { acts } = createLinter(oneConcept(phrases, lists, language.id), [language]).lint({
    reply: text,
    lang: language.id,
  });
  return mark(
    text,
    acts.map((act) => act.span),
  );
}
