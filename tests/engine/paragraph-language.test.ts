import { describe, expect, it } from 'vitest';
import { createLinter, type Draft, type RuleSet } from '../../src/engine/index';
import { detect } from '../../src/languages/detect';
import { en } from '../../src/languages/en';
import { ro } from '../../src/languages/ro';
import { empty } from './marked';

const rules = {
  ...empty,
  concepts: [
    {
      id: 'c',
      kind: 'act' as const,
      phrases: { en: ['our policy', 'alfa'], ro: ['politica noastră', 'alfa'] },
    },
  ],
};
const linter = createLinter(rules, [en, ro], { detect });
const lint = (draft: Draft) => {
  const { lang, acts } = linter.lint(draft);
  return [lang, ...acts.map((act) => act.text)];
};

const ENGLISH = 'I am afraid that this is our policy and there is nothing to add.';
const ROMANIAN = 'Din păcate aceasta este politica noastră și nu avem ce face.';
const SPANISH = 'Lo siento mucho, pero our policy no permite hacer nada con este pedido.';

describe("the customer's message", () => {
  const signals = { ...rules, concepts: [{ ...rules.concepts[0], kind: 'signal' as const }] };
  const asked = createLinter(signals as RuleSet, [en, ro], { detect });
  const found = (customer: string, lang?: string) => asked.lint({ customer, ...(lang && { lang }) }).signals.length;
  it('is read in its own language, or in the given one where it tells none', () => {
    expect([found(ENGLISH), found(ROMANIAN, 'en'), found(SPANISH), found(SPANISH, 'en')]).toEqual([1, 1, 0, 1]);
  });
});

describe('each paragraph is linted in its own language', () => {
  it('and the draft has that of most of it', () => {
    expect(lint({ reply: `${ENGLISH}\n\n${ROMANIAN}\n${ROMANIAN}` })).toEqual([
      'ro',
      'our policy',
      'politica noastră',
      'politica noastră',
    ]);
  });
  it('and in none when we have none', () => {
    expect(lint({ reply: SPANISH })).toEqual(['unknown']);
    expect(lint({ reply: `${ENGLISH}\n${SPANISH}` })).toEqual(['unknown', 'our policy']);
  });
  it('where it is too short to tell, in that of the paragraph before or after', () => {
    expect(lint({ reply: `${ROMANIAN}\nAlfa…` })).toEqual(['ro', 'politica noastră', 'Alfa']);
    expect(lint({ reply: `Calm…\n${ROMANIAN}\nAlfa…` })).toEqual(['ro', 'politica noastră', 'Alfa']);
  });
  it('or that of the customer', () => {
    const customer = 'Bună ziua, nu am primit coletul și aștept de două săptămâni.';
    expect(lint({ reply: 'Alfa…', customer })).toEqual(['ro', 'Alfa']);
    expect(lint({ reply: 'Alfa…' })).toEqual(['en', 'Alfa']);
  });
  it('unless the caller knows better', () => {
    expect(lint({ reply: 'our policy', lang: 'ro' })).toEqual(['ro']);
    expect(lint({ reply: ENGLISH, lang: 'xx' })).toEqual(['xx']);
  });
});
