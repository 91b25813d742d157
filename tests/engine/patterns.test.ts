import { describe, expect, it } from 'vitest';
import { checkRules, createLinter, parsePattern, RuleError } from '../../src/engine/index';
import { en } from '../../src/languages/en';
import { fa } from '../../src/languages/fa';
import { mn } from '../../src/languages/mn';
import { pt } from '../../src/languages/pt';
import { ro } from '../../src/languages/ro';
import { found, type Lists, oneConcept } from './marked';

const lists: Lists = {
  colleague: ['colleague', 'co-worker', 'new guy', 'team lead'],
  person: ['@colleague', 'boss'],
  soon: ['within <number> days', 'tomorrow'],
};

function finds(pattern: string, ...samples: string[]): void {
  for (const sample of samples) expect(found([pattern], sample, lists)).toBe(sample);
}

describe('a pattern finds', () => {
  it('words one after the other, whatever their case and apostrophes', () => {
    finds('our policy', 'That is [[our policy]].', '[[OUR Policy]]!', 'our new policy', 'hour policy');
    finds('that is our policy', '[[That’s our policy]].', "[[that's our policy]]", '[[That is our policy]]');
  });
  it('contractions, written either way', () => {
    finds('do not know', "I [[don't know]].", 'I [[do not know]].', 'I [[dont know]].', 'I don’t really know.');
    finds("i don't know", "[[I don't know]]", '[[I do not know]]');
    finds('i will call', "[[I'll call]] you", '[[I will call]] you');
  });
  it('over commas, dashes and quotation marks', () => {
    finds(
      'sorry but',
      '[[Sorry, but]] no.',
      '[[Sorry – but]] no.',
      '“[[Sorry]]” [[but]] no.'.replace('[[Sorry]]” [[but]]', '[[Sorry” but]]'),
    );
  });
  it('not over the end of a sentence, a link or a placeholder', () => {
    finds('our policy', 'It is our. Policy!', 'our\npolicy', 'our https://a.example/x policy', 'our {{name}} policy');
  });
  it('one of several words', () => {
    finds('our rules|policy|terms', '[[our terms]] and [[our policy]] and our house');
  });
  it('one of several phrases', () => {
    finds(
      '(company policy|our rules) say',
      'The [[company policy says]]'.replace('says', 'say'),
      '[[our rules say]]',
      'company rules say',
    );
  });
  it('optional words and groups', () => {
    finds('it is just? policy', "[[It's policy]].", '[[it is just policy]]', 'it is not policy');
    finds('it is (all about)? policy', '[[it is policy]]', '[[it is all about policy]]', 'it is all policy');
  });
  it('a gap of a few words, as tight as it can, never across a clause', () => {
    finds(
      'you should ..3 read',
      '[[you should really have read]] it',
      'you should at the very least have read',
      '[[you should read]]',
    );
    finds(
      'you should ..3 read',
      'you should; then read',
      'you should (always) read',
      '[[you should, of course, read]]',
    );
    finds('i ..3 know', 'I think [[I know]]');
  });
  it('two gaps behind neighbours that may both begin it', () => {
    finds('has|had ..2 major ..1 issues', 'It [[has had major issues]].', 'It has [[had many major known issues]].');
    finds('it has|had ..2 major ..1 issues', 'It had, [[it has had major issues]].');
  });
  it('a named list, with entries of several words and lists in it', () => {
    finds(
      '@colleague ..2 mistake',
      'my [[colleague made a mistake]]',
      'the [[new guy made a mistake]]',
      'the [[co-worker mistake]]',
    );
    finds('@person said', 'the [[team lead said]]', 'my [[boss said]]', 'she said');
    finds('@soon', 'it comes [[within 3 days]] or [[tomorrow]]');
  });
  it('the beginning of a word', () => {
    finds('promis*', 'I [[promised]], you [[promise]]; compromise');
  });
  it('all forms of a word', () => {
    finds('forget~', 'I [[forgot]], had [[forgotten]], will [[forget]], am [[forgetting]]; forge it');
  });
  it('numbers, times, capitals, any word', () => {
    finds('<number> euros', 'pay [[12 euros]] and [[two euros]] and [[1,200.50 euros]]', 'some euros');
    finds('call you <time>', 'I [[call you by 5 pm]]', 'I [[call you tomorrow]]', 'I call you soon');
    finds('<caps> <caps>', '[[READ THIS]] now', 'READ this', 'an NBA GPS');
    finds('my <word> hurts', '[[my head hurts]]', 'my hurts');
  });
  it('exactly this spelling', () => {
    expect(found(['=é verdade'], '[[É verdade]], e verdade', {}, pt)).toBe('[[É verdade]], e verdade');
  });
  it('at the start and at the end of a sentence', () => {
    finds('^ sorry', '[[Sorry]] for that. I am sorry.');
    finds('at all $', 'Not [[at all]]. At all times.');
  });
  it('in a question, in a shout, behind a comma', () => {
    finds('are you kidding ?', '[[Are you kidding]] me? Are you kidding.');
    finds('read it !', '[[Read it]]! Read it.');
    finds('read it !!', '[[Read it]]!! Read it!');
    finds('sorry , but', '[[Sorry, but]] no. Sorry but no.');
  });
  it('a hyphen as itself, a space and nothing', () => {
    finds('follow-up call', 'a [[follow-up call]], a [[follow up call]], a [[followup call]]');
  });
});

describe('a pattern finds in other languages', () => {
  const same = (pattern: string, sample: string, language = ro) =>
    expect(found([pattern], sample, {}, language)).toBe(sample);
  it('Romanian with old and missing diacritics and clitics', () => {
    same('îmi pare rău', '[[Îmi pare rău]], [[imi pare rau]], [[ÎMI PARE RĂU]]');
    same('așa este', '[[aşa este]] [[așa este]] [[asa este]]');
    same('nu am primit', '[[N-am primit]] nimic, [[nu am primit]] nimic');
  });
  it('Portuguese without accents and with enclitics', () => {
    same('não sei', '[[Não sei]], [[nao sei]]', pt);
    same('contacte nos', '[[Contacte-nos]]', pt);
  });
  it('Persian with Arabic letters, half-space, space or nothing', () => {
    same('نمی‌دانم', 'من [[نمی‌دانم]] و [[نمی دانم]] و [[نمیدانم]] و [[نمي‌دانم]]', fa);
    same('هیچ‌کس', '[[هیچ کس]] و [[هیچکس]] و [[هیچ‌کس]]', fa);
    same('دانستن~', 'او [[می‌داند]] و من [[می‌دانستم]]', fa);
    same('شایسته شما', '[[شایسته شما]] و [[شایسته‌ی شما]] و [[شایسته ی شما]] و [[شایستهٔ شما]] و [[شايسته‌ي شما]]', fa);
  });
  it('Mongolian with suffixes and letters of a Russian keyboard', () => {
    same('март~', 'Би [[мартсан]] [[мартчихлаа]]', mn);
    same('өөрийн буруу', '[[өөрийн буруу]], [[оорийн буруу]]', mn);
  });
});

describe('a broken pattern is refused with place, reason and remedy', () => {
  const problem = (source: string) => {
    const parsed = parsePattern(source);
    return parsed.ok ? undefined : parsed.problem;
  };
  const cases: [source: string, at: number, message: string][] = [
    ['', 0, 'nothing to match here'],
    ['   ', 3, 'nothing to match here'],
    ['a b)', 3, 'a ")" without its "("'],
    ['(a b', 0, 'a "(" without its ")"'],
    ['a | b', 2, 'a "|" needs a word on both sides, without spaces'],
    ['a| b', 2, 'a "|" needs a word on both sides, without spaces'],
    ['(a|)', 3, 'nothing to match here'],
    ['((((( a )))))', 4, 'groups nested more than 4 deep'],
    ['a ..9 b', 2, '"..9" is no gap'],
    ['a ... b', 2, '"..." is no gap'],
    ['..3 a', 0, 'a gap at the start or the end says nothing'],
    ['a? ..3 b', 0, 'a gap at the start or the end says nothing'],
    ['a ..3', 0, 'a gap at the start or the end says nothing'],
    ['a <date>', 2, '"<date>" is not known'],
    ['@A b', 0, '"@A" is no name of a list'],
    ['a*', 0, '"a*" would match too much'],
    ['=for*', 0, '"=for*" is open in two ways'],
    ['(a+)+$', 1, '"a+" is no word'],
    ['sorry, but', 5, '"," must stand alone'],
    ['read it!!', 7, '"!!" must stand alone'],
    ['a? b?', 0, 'a pattern that would match nearly everything'],
    ['<word> <word>', 0, 'a pattern that would match nearly everything'],
    ['^ $', 0, 'a pattern that would match nearly everything'],
    ['^?', 1, 'only words and groups can be optional'],
    ['a ..1 b ..1 c ..1 d ..1 e', 0, 'a pattern with 4 gaps'],
    ['a '.repeat(17), 0, 'a pattern of 17 words'],
    ['a'.repeat(501), 500, 'a pattern of more than 500 characters'],
  ];
  it.each(cases)('%s', (source, at, message) => {
    expect(problem(source)).toMatchObject({ at, message });
    expect(problem(source)?.remedy).not.toBe('');
  });

  const refusal = (phrases: Parameters<typeof oneConcept>[0], given: Lists = {}) => {
    const rules = oneConcept(phrases, given);
    const problems = checkRules(rules, [en]);
    // A linter refuses what is wrong in a phrase or a list by itself.
    if (problems.some(({ path }) => !path.includes('except')))
      expect(() => createLinter(rules, [en]).lint({ reply: 'x', lang: 'en' })).toThrow(RuleError);
    return problems;
  };
  it('names the phrase in the rule set', () => {
    expect(refusal(['fine', { match: 'fine too', except: ['(broken'] }])).toMatchObject([
      { path: ['concepts', 0, 'phrases', 'en', 1, 'except', 0], at: 0, message: 'a "(" without its ")"' },
    ]);
  });
  it('misses a list', () => {
    expect(refusal(['the @boss said'])).toMatchObject([{ at: 4, message: 'there is no list @boss for "en"' }]);
    expect(refusal(['the @constructor said'])).toMatchObject([{ message: 'there is no list @constructor for "en"' }]);
  });
  it('refuses a list that contains itself', () => {
    expect(refusal(['@one'], { one: ['a b', '@two c'], two: ['@one d'] })).toMatchObject([
      { message: 'the list @one contains itself' },
    ]);
  });
  it('refuses a pattern of too many readings', () => {
    const options = '(a a|b b|c c|d d|e e|f f|g g|h h)';
    expect(refusal([`${options} ${options} ${options}`])).toMatchObject([
      { message: 'a pattern that can be read in more than 256 ways' },
    ]);
  });
  it('refuses a sign alone as a phrase, but not as a guard', () => {
    expect(refusal(['?'])).toMatchObject([{ message: 'a pattern that would match nearly everything' }]);
    expect(refusal([{ match: 'you see', notNear: { any: ['?'] } }])).toEqual([]);
  });
});
