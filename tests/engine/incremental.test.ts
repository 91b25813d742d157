import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, type RuleSet } from '../../src/engine/index';
import { languages } from '../../src/languages/index';
import { empty } from './marked';

const phrases = {
  en: [
    'i do not know',
    'our policy',
    { match: 'can not help', notNear: { any: ['concept:offer'], within: 'next' as const } },
    { match: 'sorry', negated: 'skip' as const },
  ],
  ro: ['nu știu', 'politica noastră', 'îmi pare rău'],
  pt: ['não sei', 'a nossa política', 'peço desculpa'],
  fa: ['نمی‌دانم', 'سیاست ما', 'متأسفم'],
  mn: ['мэдэхгүй', 'манай журам', 'уучлаарай'],
};
const rules: RuleSet = {
  ...empty,
  concepts: [
    { id: 'c', kind: 'fault', phrases },
    { id: 'offer', kind: 'act', phrases: { en: ['i can offer', 'refund you'] } },
  ],
  rules: [
    {
      id: 'r',
      kind: 'avoid',
      concept: 'c',
      level: 'must',
      source: 'heat A',
      text: { en: { message: 'm', why: 'w', fixes: ['f'] } },
      examples: {},
    },
    {
      id: 'q',
      kind: 'limit',
      concept: 'acme/q',
      count: 'questions',
      most: 2,
      level: 'hint',
      source: 'calm',
      text: { en: { message: 'm', why: 'w' } },
      examples: {},
    },
  ],
};

/** Coarse, but it changes its mind as a text grows, which is what a session must survive. */
function detect(paragraph: string): string | undefined {
  if (/[\u0600-\u06ff]/.test(paragraph)) return 'fa';
  if (/[\u0400-\u04ff]/.test(paragraph)) return 'mn';
  if (/\b(nu|pare)\b/i.test(paragraph)) return 'ro';
  if (/\b(sei|nossa)\b/i.test(paragraph)) return 'pt';
  if (/\b(why|the)\b/i.test(paragraph)) return 'unknown';
  return paragraph.length > 12 ? 'en' : undefined;
}

const pieces = fc.constantFrom(
  ...[
    'I don’t know. ',
    'It is our policy! ',
    'I cannot help you. ',
    'I can offer a refund. ',
    'Sorry for that, ',
    'Why? ',
    'Mr. Lee ',
    'see a.example/b ',
    '{{x}} ',
  ],
  ...['Nu știu. ', 'Îmi pare rău, ', 'N-am primit. ', 'Não sei. ', 'Peço desculpa. ', 'a nossa política '],
  ...['من نمی دانم. ', 'نمی‌', 'دانم ', 'متأسفم؟ ', 'Мэдэхгүй. ', 'манай журам ', 'Уучлаарай! '],
  ...[
    '\n',
    '\n\n',
    '> quoted ',
    '-- \n',
    'wrote:\n',
    ' ',
    '. ',
    '… ',
    '?',
    '[',
    ']',
    '`',
    '5pm ',
    'Dear Ana,\n',
    'and this line is long enough to have been wrapped by a\nmail program ',
  ],
);
const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.nat(3), fc.nat(60)),
  insert: fc.oneof(fc.constant(''), pieces, fc.string({ maxLength: 3 })),
});

describe('after any edits a session answers as a full lint does', () => {
  const linter = createLinter(rules, languages, { detect });
  const check = (start: string, edits: { at: number; remove: number; insert: string }[], lang?: string) => {
    const session = linter.session();
    let reply = start;
    session.lint({ reply, lang });
    for (const { at, remove, insert } of edits) {
      const place = at % (reply.length + 1);
      reply = reply.slice(0, place) + insert + reply.slice(place + remove);
      expect(session.lint({ reply, lang })).toEqual(linter.lint({ reply, lang }));
    }
  };
  it('with the language detected by paragraph', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => check(start, edits)),
      { numRuns: 600 },
    );
  });
  it.each(languages.map((language) => language.id))('in %s', (lang) => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => check(start, edits, lang)),
      { numRuns: 200 },
    );
  });
  it('typed letter by letter', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const session = linter.session();
        for (let end = 0; end < whole.length; end++) session.lint({ reply: whole.slice(0, end) });
        expect(session.lint({ reply: whole })).toEqual(linter.lint({ reply: whole }));
      }),
      { numRuns: 60 },
    );
  });
  it('with parts left out by the editor', () => {
    fc.assert(
      fc.property(text, fc.array(fc.record({ at: fc.nat(), length: fc.nat(40) }), { maxLength: 3 }), (reply, parts) => {
        const excluded = parts.map(
          ({ at, length }) =>
            [at % (reply.length + 1), Math.min(reply.length, (at % (reply.length + 1)) + length)] as const,
        );
        const session = linter.session();
        session.lint({ reply });
        const { findings } = session.lint({ reply, excluded });
        expect(findings).toEqual(linter.lint({ reply, excluded }).findings);
        for (const { span } of findings)
          for (const [from, to] of excluded) if (span && from < to) expect(span[1] <= from || span[0] >= to).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it('forgets spellings when there are too many, and still answers', () => {
  const linter = createLinter(rules, languages);
  const session = linter.session();
  const many = Array.from({ length: 45_000 }, (_, i) => `w${i}`).join(' ');
  session.lint({ reply: "I don't know.", lang: 'en' });
  session.lint({ reply: many, lang: 'en' });
  expect(
    session.lint({ reply: `${many}. I don't know.`, lang: 'en' }).findings.filter((finding) => finding.rule === 'r'),
  ).toHaveLength(1);
  expect(session.lint({ reply: "I don't know.", lang: 'en' }).findings).toHaveLength(1);
});
