import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine';
import type { RuleSet, When } from '../../src/engine/types';
import { languages } from '../../src/languages';
import { contextOf } from '../../src/packs/context';
import { testExamples } from '../../src/packs/examples';
import { readMarks, writeMarks } from '../../src/packs/marks';
import { mergePacks } from '../../src/packs/merge';
import type { Pack } from '../../src/packs/pack';
import { type Json, packWith } from './sample-pack';

/** What is said of the sample pack with one value changed. */
function failuresOf(path: readonly (string | number)[], value: Json | undefined): string[] {
  const merged = mergePacks([packWith(path, value) as unknown as Pack]);
  if (!merged.ok) throw new Error('does not merge');
  return testExamples(merged.rules, languages).failures.map(
    ({ section, id, list, index, message }) => `${section} ${id} ${list} ${index}: ${message}`,
  );
}

describe('the examples of a pack', () => {
  it.each<[string, (string | number)[], Json, string]>([
    [
      'a bad example on which the rule is silent',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'It [[rains]].',
      'rules blame-colleague bad 0: `blame-colleague` finds nothing in: It [[rains]].',
    ],
    [
      'a mark one word off',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'I think [[the warehouse is to blame]].',
      'rules blame-colleague bad 0: `blame-colleague` finds I think the [[warehouse is to blame]]. instead of I think [[the warehouse is to blame]].',
    ],
    [
      'a second hit that is not marked',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      '[[Warehouse is to blame]]. Repair team is to blame.',
      'rules blame-colleague bad 0: `blame-colleague` finds [[Warehouse is to blame]]. [[Repair team is to blame]]. instead of [[Warehouse is to blame]]. Repair team is to blame.',
    ],
    [
      'a good example on which the rule fires',
      ['rules', 0, 'examples', 'en', 'good', 0],
      'The warehouse is to blame.',
      'rules blame-colleague good 0: `blame-colleague` fires on a good example: The [[warehouse is to blame]].',
    ],
    [
      'a good example on which another rule fires, under its own condition',
      ['rules', 0, 'examples', 'en', 'good', 0],
      'A discount.',
      'rules blame-colleague good 0: `acme/discount` fires on a good example: A [[discount]].',
    ],
    [
      'a good example of a required act that lacks it',
      ['rules', 2, 'examples', 'en', 'good', 0],
      'Fine.',
      'rules apologize good 0: `apologize` fires on a good example: Fine.',
    ],
    [
      'a bad example of a required act that has it',
      ['rules', 2, 'examples', 'en', 'bad', 0],
      'I am sorry.',
      'rules apologize bad 0: `apologize` finds nothing in: I am sorry. (as missing)',
    ],
    [
      'a mark where something is missing',
      ['rules', 2, 'examples', 'en', 'bad', 0],
      '[[Hello]].',
      'rules apologize bad 0: `apologize` finds Hello. (as missing) instead of [[Hello]].',
    ],
    [
      'an act that is not found',
      ['concepts', 1, 'examples', 'en', 'yes', 0],
      '[[Sorry]].',
      'concepts apology yes 0: `apology` finds nothing in: [[Sorry]].',
    ],
    [
      'an act found where it should not',
      ['concepts', 1, 'examples', 'en', 'no', 0],
      'I am sorry.',
      'concepts apology no 0: `apology` finds [[I am sorry]]. and should find nothing',
    ],
    [
      'a signal found where it should not',
      ['concepts', 3, 'examples', 'en', 'no', 0],
      'It has not arrived.',
      'concepts company-fault no 0: `company-fault` finds It [[has not arrived]]. and should find nothing',
    ],
  ])('tell of %s', (_, path, value, said) => expect(failuresOf(path, value)).toContain(said));

  it('are tried for rules in stage shadow too', () => {
    expect(failuresOf(['rules', 0, 'stage'], 'shadow')).toEqual([]);
  });

  it('make a pack of a language that does not compile fail, with or without examples', () => {
    const rules: RuleSet = {
      lists: {},
      concepts: [{ id: 'apology', kind: 'act', phrases: { en: ['@nobody'] } }],
      rules: [],
      playbooks: [],
      snippets: [],
    };
    expect(() => testExamples(rules, languages)).toThrow('nobody');
  });
});

describe('the circumstances of an example', () => {
  const conditions: When[] = [
    { signals: ['!company-fault', 'company-fault'] },
    { step: ['second'] },
    { case: ['complex', 'unknown'] },
    { site: ['*.example.com'] },
    { site: ['desk.example.com'] },
    { position: 'later' },
    { position: 'first' },
    { language: ['en'] },
  ];
  it.each(conditions.map((when) => [when]))('make %j hold', (when) => {
    const label = { en: 'x' };
    const step = (id: string) => ({ id, label, items: [{ id: 'you', by: 'you' as const, label }], never: [] });
    const text = { en: { message: 'x', why: 'x' } };
    const rule = {
      id: 'any',
      kind: 'require' as const,
      acts: ['apology'],
      level: 'must' as const,
      source: 'x',
      when,
      text,
      examples: {},
    };
    const rules: RuleSet = {
      lists: {},
      concepts: [{ id: 'apology', kind: 'act', phrases: { en: ['i am sorry'] } }],
      rules: [rule],
      playbooks: [
        { id: 'one', label, steps: [step('first')] },
        { id: 'two', label, steps: [step('first'), step('second')] },
      ],
      snippets: [],
    };
    const draft = { ...contextOf(when, rules.playbooks), lang: 'en', reply: 'Hello.' };
    expect(createLinter(rules, languages).lint(draft).findings).toMatchObject([{ rule: 'any' }]);
  });
});

describe('marks', () => {
  it('give the text and the spans, and come back as they were', () => {
    const source = '[[One]] and [[two]].';
    expect(readMarks(source)).toEqual({
      ok: true,
      text: 'One and two.',
      spans: [
        [0, 3],
        [8, 11],
      ],
    });
    expect(
      writeMarks('One and two.', [
        [8, 11],
        [0, 3],
      ]),
    ).toBe(source);
  });
});
