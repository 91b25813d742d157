import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { compile } from '../../src/engine/compile';
import { Forms } from '../../src/engine/forms';
import { createLinter, parsePattern, type RuleSet } from '../../src/engine/index';
import { Program } from '../../src/engine/program';
import { readSentence } from '../../src/engine/tokenize';
import { en } from '../../src/languages/en';
import { oneConcept } from './marked';

/** How many threads the runs take: the work that the text and the pack ask for, whatever machine counts it. */
function workOf(phrases: readonly string[], text: string): number {
  const forms = new Forms([]);
  const program = new Program(en, compile(oneConcept(phrases), en), forms);
  for (let at = 0; at < text.length; ) {
    const sentence = readSentence(text, at, forms);
    analyse(sentence, text, at, program, forms);
    at += sentence.length;
  }
  return program.runner.work;
}

const hostile: [name: string, phrases: string[], text: string][] = [
  ['optional words', [`${'a? '.repeat(8)}b`], 'a '.repeat(100)],
  ['gaps', ['a ..8 a ..8 a ..8 b'], 'a '.repeat(100)],
  ['any words', ['a <word> <word> <word> <word> <word> <word> b'], 'a '.repeat(100)],
  [
    'stems and lists of the same word',
    ['aa aa* (aa|aa aa) ..8 aa* aa', 'aa* (aa aa|aa) aa* ..8 aa aa'],
    'aa '.repeat(100),
  ],
  [
    'ten thousand patterns of three words',
    Array.from({ length: 10_000 }, (_, i) =>
      [0, 1, 2, 3, 4, 5]
        .map((k) => 'abc'[Math.floor(i / 3 ** k) % 3])
        .join(i % 2 ? ' ' : ' ..8 ')
        .split(' ..8 ')
        .slice(0, 4)
        .join(' ..8 '),
    ),
    'a b c a c b '.repeat(20),
  ],
];

describe('a hostile but legal pack stays linear in the text', () => {
  it.each(hostile)(
    '%s',
    (_, phrases, text) => {
      const ten = workOf(phrases, text.repeat(10));
      const twenty = workOf(phrases, text.repeat(20));
      expect(twenty / ten).toBeLessThan(2.1);
    },
    60_000,
  );
});

it.each([
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['one chunk of slashes', 'a/'.repeat(100_000)],
  ['one chunk of at signs', 'a@'.repeat(100_000)],
  ['opening brackets', '['.repeat(100_000)],
  ['stops', '.'.repeat(1_000_000)],
  ['invisible characters', `a${'\u200b'.repeat(1_000_000)}`],
  ['spaces', ' '.repeat(1_000_000)],
  ['lines', 'a\n'.repeat(300_000)],
  ['quotes', '> a\n'.repeat(200_000)],
  ['colons at the ends of lines', 'On 1:\n\n'.repeat(150_000)],
])(
  'a draft of %s is answered',
  (_, reply) => {
    const linter = createLinter(oneConcept(['a a', 'b']), [en]);
    expect(linter.lint({ reply, lang: 'en' }).lang).toBe('en');
  },
  20_000,
);

it('stops where a pack asks for too much, with what it has found', () => {
  const phrases = Array.from({ length: 8000 }, (_, i) => `a|w${i} ..8 a|v${i} z`);
  const text = 'a '.repeat(100);
  const per = workOf(phrases, text) / 100;
  expect(per).toBeGreaterThan(1000);
  expect(per).toBeLessThan(4_100);
});

it('gives 50 findings of a rule at the most', () => {
  const rules: RuleSet = {
    ...oneConcept(['a']),
    concepts: [{ id: 'c', kind: 'fault', phrases: { en: ['a'] } }],
    rules: [{ id: 'c', kind: 'avoid', concept: 'c', level: 'must', source: 'here', text: {}, examples: {} }],
  };
  const linter = createLinter(rules, [en]);
  expect(linter.lint({ reply: 'a. '.repeat(1000), lang: 'en' }).findings).toHaveLength(50);
});

it.each(['(a+)+$', '(a|a)*$', '([a-z]+)*!', '(a.*z)|a', 'a{1001}', '(?=a)b', '\\1', '[a-z]'])(
  'the regular expression %s is refused',
  (source) => {
    expect(parsePattern(source).ok).toBe(false);
  },
);
