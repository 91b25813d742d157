import { describe, expect, it } from 'vitest';
import { createLinter, type Phrase, parsePattern } from '../../src/engine/index';
import { en } from '../../src/languages/en';
import { fa } from '../../src/languages/fa';
import { mn } from '../../src/languages/mn';
import { pt } from '../../src/languages/pt';
import { ro } from '../../src/languages/ro';
import { empty, found, mark, marked } from './marked';

function finds(phrase: Phrase, ...samples: string[]): void {
  for (const sample of samples) expect(found([phrase], sample)).toBe(sample);
}

describe('an exception', () => {
  it('drops the hits that it covers, and no others', () => {
    finds(
      { match: 'our policy', except: ['our policy covers'] },
      'our policy covers it',
      '[[our policy]] says no',
      'it covers [[our policy]]',
    );
  });
  it('may end with a gap', () => {
    finds(
      { match: 'our policy', except: ['read about ..4'] },
      'read about what our policy',
      'read about what we call these days [[our policy]]',
      'read about it; [[our policy]]',
      'read about our policy; it says',
    );
    expect(parsePattern('read about ..4').ok).toBe(false);
    expect(parsePattern('..4 read about', 'cover').ok).toBe(false);
  });
  it('of a concept holds for all of its phrases', () => {
    const rules = {
      ...empty,
      concepts: [
        {
          id: 'c',
          kind: 'act' as const,
          phrases: { en: ['call you', 'write you'] },
          except: { en: ['can not call|write you'] },
        },
      ],
    };
    const { text } = marked("I can't call you, so I write you");
    const { acts } = createLinter(rules, [en]).lint({ reply: text, lang: 'en' });
    expect(acts.map((act) => act.text)).toEqual(['write you']);
  });
});

describe('a negator', () => {
  it('does not reach over one comma, but over a remark between two', () => {
    finds({ match: 'refund you', negated: 'skip' }, "Don't worry, we [[refund you]]", 'We do not, as said, refund you');
  });
});

it('a hyphen that the language splits off does not join two words to another', () => {
  expect(found(['s-a ..1 rezolvat~'], 'Vă rog să rezolvați. [[S-a rezolvat]].', {}, ro)).toBe(
    'Vă rog să rezolvați. [[S-a rezolvat]].',
  );
});

describe('words near', () => {
  it('must stand in the sentence', () => {
    finds(
      { match: 'the courier', near: { any: ['fault|mistake'] } },
      '[[The courier]] made a mistake.',
      'The courier comes. My mistake.',
    );
  });
  it('must not stand inside, in a gap', () => {
    finds(
      { match: 'we ..4 promise', notNear: { any: ['never'], side: 'inside' } },
      'We could never promise.',
      'Never mind: [[we can promise]]',
    );
  });
  it('must not stand within so many words, on one side', () => {
    finds(
      { match: 'refund', notNear: { any: ['no'], within: 1, side: 'before' } },
      'no refund',
      'no such refund',
      'no more of this [[refund]]',
      '[[refund]], no?',
    );
    finds({ match: 'refund', notNear: { any: ['no'], side: 'after' } }, 'no [[refund]]', 'refund? no'.replace('?', ''));
  });
  it('may stand in the next sentence', () => {
    finds(
      { match: 'we can not refund', notNear: { any: ['replace'], within: 'next' } },
      'We cannot refund it. But I can replace it.',
      '[[We cannot refund]] it. Sorry. I replace nothing.',
    );
    finds(
      { match: 'we can not refund', near: { any: ['replace'], within: 'next' } },
      '[[We cannot refund]] it. But I can replace it.',
      'I replace it. We cannot refund it.',
    );
  });
  it('may ask how the sentence ends', () => {
    finds({ match: 'you know', notNear: { any: ['?'] } }, '[[You know]] it.', 'You know it?');
    finds({ match: 'you know', near: { any: ['!!'] } }, '[[You know]] it!!', 'You know it!');
  });
  it('may be another concept, that may itself wait for one', () => {
    const rules = {
      ...empty,
      concepts: [
        {
          id: 'no',
          kind: 'act' as const,
          phrases: { en: [{ match: 'can not help', notNear: { any: ['concept:offer'], within: 'next' as const } }] },
        },
        {
          id: 'offer',
          kind: 'act' as const,
          phrases: { en: [{ match: 'i offer', near: { any: ['concept:thing'] } }] },
        },
        { id: 'thing', kind: 'act' as const, phrases: { en: ['a refund'] } },
      ],
    };
    const of = (reply: string) =>
      createLinter(rules, [en])
        .lint({ reply, lang: 'en' })
        .acts.map((act) => act.concept);
    expect(of('I cannot help. I offer a refund.')).toEqual(['offer', 'thing']);
    expect(of('I cannot help. I offer nothing.')).toEqual(['no']);
    expect(of('I cannot help. Bye. I offer a refund.')).toEqual(['no', 'offer', 'thing']);
  });
  it('may be another concept in the very words of the hit', () => {
    const rules = {
      ...empty,
      concepts: [
        {
          id: 'ask',
          kind: 'act' as const,
          phrases: { en: [{ match: 'would you', notNear: { any: ['concept:wish'] } }] },
        },
        { id: 'wish', kind: 'act' as const, phrases: { en: ['would you prefer'] } },
      ],
    };
    const of = (reply: string) =>
      createLinter(rules, [en])
        .lint({ reply, lang: 'en' })
        .acts.map((act) => act.concept);
    expect(of('Would you sign it?')).toEqual(['ask']);
    expect(of('Would you prefer a refund?')).toEqual(['wish']);
  });
});

describe('negation', () => {
  const check = (language: typeof en, match: string, plain: string, negated: string) => {
    const texts = [plain, negated].map((sample) => marked(sample));
    const spans = (kind: Phrase['negated'], i: number) =>
      mark(texts[i].text, marked(found([{ match, negated: kind }], texts[i].text, {}, language)).spans);
    expect(spans('skip', 0)).toBe(plain);
    expect(spans('skip', 1)).toBe(texts[1].text);
    expect(spans('only', 0)).toBe(texts[0].text);
    expect(spans('only', 1)).toBe(negated);
    expect(spans('either', 0)).toBe(plain);
    expect(spans('either', 1)).toBe(negated);
  };
  it('stands before the verb in English', () => check(en, 'promise~', 'I [[promised]] it', 'I never [[promised]] it'));
  it('stands before the verb in Romanian', () => check(ro, 'pot ajuta', '[[Pot ajuta]] acum', 'Nu [[pot ajuta]] acum'));
  it('stands before the verb in Portuguese', () =>
    check(pt, 'posso ajudar', '[[Posso ajudar]] hoje', 'Não [[posso ajudar]] hoje'));
  it('stands inside the word in Persian', () => check(fa, 'دانستن~', 'من [[می‌دانم]]', 'من [[نمی‌دانم]]'));
  it('stands after the word in Mongolian', () => check(mn, 'буруу', 'энэ [[буруу]]', 'энэ [[буруу]] биш'));
  it('ends at a clause, and does not count in a phrase that is itself negated', () => {
    finds({ match: 'promise~', negated: 'skip' }, 'I did not; I [[promised]] it');
    finds({ match: 'do not know', negated: 'skip' }, 'I [[do not know]]');
  });
});

it('of overlapping hits the longest stays', () => {
  expect(found(['a refund', 'a refund today', 'refund today please'], 'I want [[a refund today]] please')).toBe(
    'I want [[a refund today]] please',
  );
});
