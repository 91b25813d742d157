import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/packs/parse';
import { processorTime } from '../support/processor';
import { bytesOf, type Json, packWith, put, samplePack } from './sample-pack';

/** What parsePack says about a value, one line a problem: `line:column path: message remedy`. */
function saidOf(value: Json): string[] {
  const parsed = parsePack(bytesOf(value));
  if (parsed.ok) return [];
  return parsed.problems.map(
    ({ line, column, path, message, remedy }) => `${line}:${column} ${path.join('.')}: ${message} ${remedy}`,
  );
}

/** The same for the sample pack with one value changed, without the line. */
const saidWith = (path: readonly (string | number)[], value: Json | undefined): string[] =>
  saidOf(packWith(path, value)).map((said) => said.replace(/^\d+:/, ''));

describe('parsing a pack', () => {
  it('gives the pack as it stands in the file', () => {
    const parsed = parsePack(bytesOf(samplePack));
    expect(parsed.ok && parsed.pack).toEqual(samplePack);
  });

  it('refuses what is not an object', () => {
    expect(saidOf([])).toEqual(['1:1 : This is not a pack. A pack is one JSON object { }.']);
    expect(saidOf('x')).toHaveLength(1);
  });

  it('asks for a newer Replylint before it looks at anything else', () => {
    expect(saidOf({ format: 99, what: 1 })).toEqual([
      '2:13 format: The pack has format 99; this Replylint reads format 1. The pack needs a newer Replylint.',
    ]);
  });

  it('names every missing field of an empty object', () => {
    expect(saidOf({}).map((said) => said.split('.')[0])).toEqual(
      ['format', 'id', 'version', 'sequence', 'name', 'languages'].map((field) => `1:1 : \`${field}\` is missing`),
    );
  });

  it('places a problem at line and column', () => {
    expect(saidOf({ ...(packWith(['languages'], ['en', 'xx']) as object) })).toEqual([
      '11:5 languages.1: Replylint does not read the language `xx`. It reads en, ro, pt, fa, mn.',
    ]);
  });

  it.each<[string, (string | number)[], Json | undefined, string]>([
    [
      'an unknown key',
      ['concepts', 0, 'phrasses'],
      {},
      '7 concepts.0.phrasses: Unknown key `phrasses`. Did you mean `phrases`?',
    ],
    [
      'a key far from all',
      ['zzzzzz'],
      1,
      '3 zzzzzz: Unknown key `zzzzzz`. It is one of $schema, format, id, version, sequence, name, homepage, languages, extends, settings, lists, concepts, ....',
    ],
    [
      'a key that only changes have',
      ['concepts', 0, 'phrases+'],
      {},
      '7 concepts.0.phrases+: Unknown key `phrases+`. Did you mean `phrases`?',
    ],
    [
      'a wrong type',
      ['sequence'],
      '7',
      '15 sequence: Here stands "7". Write a whole number from 1 to 9007199254740991.',
    ],
    [
      'a sequence of 0',
      ['sequence'],
      0,
      '15 sequence: Here stands 0. Write a whole number from 1 to 9007199254740991.',
    ],
    [
      'half a number',
      ['sequence'],
      1.5,
      '15 sequence: Here stands 1.5. Write a whole number from 1 to 9007199254740991.',
    ],
    ['null', ['lists'], null, '12 lists: Here stands null. Write an object { }.'],
    ['a list for an object', ['name'], [], '11 name: Here stands a list. Write an object { }.'],
    ['an object for a list', ['rules'], {}, '12 rules: Here stands an object. Write a list [ ].'],
    ['an object for a text', ['id'], {}, '9 id: Here stands an object. Write a text in double quotes.'],
    [
      'a list for a phrase',
      ['concepts', 0, 'phrases', 'en', 1],
      [],
      '11 concepts.0.phrases.en.1: Here stands a list. Write a text in double quotes or an object { }.',
    ],
    [
      'an id with capitals',
      ['id'],
      'Acme',
      '9 id: `Acme` cannot stand here. Small letters, digits and single hyphens: late-parcel.',
    ],
    [
      'an id that escapes into a style sheet',
      ['rules', 0, 'id'],
      'a){}*{background:url(/leak)}',
      '13 rules.0.id: `a){}*{background:url(/leak)}` cannot stand here. Small letters, digits and single hyphens, with or without a pack in front: acme/late-parcel.',
    ],
    [
      'an id of JavaScript',
      ['id'],
      'constructor',
      '9 id: `constructor` cannot be an id: JavaScript keeps it for itself. Choose another name.',
    ],
    [
      'a level with more in it',
      ['rules', 0, 'level'],
      'red;}',
      '16 rules.0.level: `red;}` is not a value of this field. It is one of must, should, hint.',
    ],
    [
      'a misspelt level',
      ['rules', 0, 'level'],
      'shuold',
      '16 rules.0.level: `shuold` is not a value of this field. Did you mean `should`?',
    ],
    [
      'no kind',
      ['rules', 0, 'kind'],
      undefined,
      '5 rules.0: `kind` is missing. Write `"kind"`: one of avoid, require, limit, order.',
    ],
    [
      'a misspelt kind',
      ['rules', 0, 'kind'],
      'avoit',
      '15 rules.0.kind: `avoit` is not a value of this field. Did you mean `avoid`?',
    ],
    ['a version that is none', ['version'], '1.2', '14 version: `1.2` cannot stand here. A semantic version: 1.2.0.'],
    [
      'a link to a script',
      ['homepage'],
      'javascript:alert(1)',
      '15 homepage: The link `javascript:alert(1)` is not safe to show. Begin it with https:// and use a host name in plain letters, without a user name.',
    ],
    [
      'two lines for one',
      ['name', 'en'],
      'a\nb',
      '13 name.en: A line break or a tab in a text of one line. Put a space in its place.',
    ],
    ['an empty text', ['name', 'en'], ' ', '11 name.en: The text is empty. Write it, or leave the entry out.'],
    ['a long text', ['name', 'en'], 'x'.repeat(301), '312 name.en: More than 300 characters. Shorten the text.'],
    [
      'a broken pattern',
      ['concepts', 0, 'phrases', 'en', 1],
      'blame ..9 team',
      '18 concepts.0.phrases.en.1: "..9" is no gap. Write ..1 to ..8.',
    ],
    [
      'a regular expression',
      ['concepts', 0, 'phrases', 'en', 1],
      '(a+)+$',
      '13 concepts.0.phrases.en.1: "a+" is no word. Write letters, digits, an apostrophe or a hyphen inside a word; no regular expressions.',
    ],
    [
      'a pattern of spaces',
      ['concepts', 0, 'phrases', 'en', 1],
      '  ',
      '14 concepts.0.phrases.en.1: Nothing to match here. Write at least one word.',
    ],
    [
      'an unknown list',
      ['concepts', 0, 'phrases', 'en', 1],
      'blame @teem',
      '18 concepts.0.phrases.en.1: There is no list for `en` named `teem`. Did you mean `team`?',
    ],
    [
      'an unknown concept',
      ['rules', 0, 'concept'],
      'blame-collegue',
      '18 rules.0.concept: There is no concept `blame-collegue`. Did you mean `blame-colleague`?',
    ],
    [
      'an act for a fault',
      ['rules', 0, 'concept'],
      'apology',
      '18 rules.0.concept: `apology` is an act; here must stand a fault. There is blame-colleague, acme/discount.',
    ],
    [
      'a fault for an act',
      ['rules', 2, 'acts', 0],
      'blame-colleague',
      '9 rules.2.acts.0: `blame-colleague` is a fault; here must stand an act. There is apology, action.',
    ],
    [
      'an unknown signal',
      ['rules', 2, 'when', 'signals', 0],
      '!company-faul',
      '11 rules.2.when.signals.0: There is no concept `company-faul`. Did you mean `company-fault`?',
    ],
    [
      'an unknown neighbour',
      ['concepts', 2, 'phrases', 'en', 0, 'near', 'any', 1],
      'concept:apologi',
      '26 concepts.2.phrases.en.0.near.any.1: There is no concept `apologi`. Did you mean `apology`?',
    ],
    [
      'an unknown rule',
      ['playbooks', 0, 'steps', 0, 'never', 0],
      'blame',
      '13 playbooks.0.steps.0.never.0: There is no rule `blame`. Add it to `rules`. There is blame-colleague, acme/discount, apologize, over-apology, person-first.',
    ],
    [
      'an unknown step',
      ['rules', 2, 'when', 'step'],
      ['apologise'],
      '11 rules.2.when.step.0: There is no step `apologise`. Did you mean `apologize`?',
    ],
    [
      'an undeclared language',
      ['concepts', 0, 'phrases', 'ro'],
      ['x'],
      '9 concepts.0.phrases.ro: The pack does not declare the language `ro`. Add it: `"languages": [..., "ro"]`.',
    ],
    [
      'a concept without the pack in front',
      ['concepts', 4, 'id'],
      'discount',
      '13 concepts.4.id: Replylint knows no concept `discount`. A concept of your own is named `acme/discount`.',
    ],
    [
      'a misspelt concept',
      ['concepts', 0, 'id'],
      'blame-colleage',
      '13 concepts.0.id: Replylint knows no concept `blame-colleage`. Did you mean `blame-colleague`?',
    ],
    [
      'a concept of another pack',
      ['concepts', 4, 'id'],
      'other/discount',
      '13 concepts.4.id: This pack is not `other`. Name it `acme/discount`.',
    ],
    [
      'a known concept of another kind',
      ['concepts', 0, 'kind'],
      'act',
      '15 concepts.0.kind: `blame-colleague` is known as fault, not act. A concept of your own is named `acme/blame-colleague`.',
    ],
    [
      'no examples',
      ['rules', 0, 'examples'],
      {},
      '19 rules.0.examples: `blame-colleague` has no examples in `en`. Add `"examples": { "en": ... }`.',
    ],
    [
      'no bad example',
      ['rules', 0, 'examples', 'en', 'bad'],
      [],
      '18 rules.0.examples.en.bad: The list is empty. Write at least one entry.',
    ],
    [
      'no text',
      ['rules', 0, 'text'],
      {},
      '15 rules.0.text: `blame-colleague` has no text in `en`. Add `"text": { "en": ... }`.',
    ],
    [
      'no limit',
      ['rules', 3, 'most'],
      undefined,
      '5 rules.3: `over-apology` has no limit. Add `"most": 3` or `"least": 1`.',
    ],
    [
      'an example without marks',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'The warehouse is to blame.',
      '13 rules.0.examples.en.bad.0: A bad example does not say what is found. Put `[[` and `]]` around the words.',
    ],
    [
      'a mark that is not closed',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'The [[warehouse',
      '18 rules.0.examples.en.bad.0: `[[` without its `]]`. Put `]]` after the span.',
    ],
    [
      'a mark that is not opened',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'The ware]]house',
      '22 rules.0.examples.en.bad.0: `]]` without its `[[`. Put `[[` before the span.',
    ],
    [
      'marks in marks',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      '[[a [[b]] c]]',
      '14 rules.0.examples.en.bad.0: Marks cannot stand in one another. Write two examples.',
    ],
    [
      'empty marks',
      ['rules', 0, 'examples', 'en', 'bad', 0],
      'a [[ ]] b',
      '16 rules.0.examples.en.bad.0: Nothing stands in the marks. Put them around the words that are found.',
    ],
    [
      'a placeholder in a fix',
      ['rules', 0, 'text', 'en', 'fixes', 0],
      'see {match}',
      '18 rules.0.text.en.fixes.0: A fix has no placeholders. Write the words as they go into the reply.',
    ],
    [
      'a fix of two lines',
      ['rules', 0, 'text', 'en', 'fixes', 0],
      'a\tb',
      '15 rules.0.text.en.fixes.0: A line break or a tab in a text of one line. Put a space in its place.',
    ],
    [
      'a fix of 100 kB',
      ['rules', 0, 'text', 'en', 'fixes', 0],
      'x'.repeat(100_000),
      '514 rules.0.text.en.fixes.0: More than 500 characters. Shorten the text.',
    ],
    [
      'a fix with space around',
      ['rules', 0, 'text', 'en', 'fixes', 0],
      ' we',
      '13 rules.0.text.en.fixes.0: Space at the edge of a fix. Delete it; spaces around the hit stay.',
    ],
    [
      'a limit for no rule',
      ['settings', 'limits', 'over-apologi'],
      1,
      '7 settings.limits.over-apologi: There is no rule `over-apologi`. Did you mean `over-apology`?',
    ],
  ])('refuses %s', (_, path, value, said) => {
    expect(saidWith(path, value).join('\n')).toContain(said);
  });

  it('names both places of an id that stands twice', () => {
    expect(saidWith(['concepts', 3, 'id'], 'action').filter((said) => said.includes('twice'))).toEqual([
      '13 concepts.2.id: The id `action` stands here twice. Rename or join the two entries.',
      '13 concepts.3.id: The id `action` stands here twice. Rename or join the two entries.',
    ]);
  });

  it('tells that a rule can never fire', () => {
    expect(saidWith(['concepts', 4, 'phrases'], {})).toEqual([
      '5 rules.1: `acme/discount` can never fire. Give its concept phrases in a language of the pack.',
    ]);
  });

  it.each([
    'data:text/html,x',
    'http://a.example',
    'https://user@evil.example',
    'https://xn--80ak6aa92e.com',
    'https://аррӏе.com',
    '//a',
  ])('refuses the link %s', (link) => expect(saidWith(['homepage'], link)).toHaveLength(1));

  it('takes an https link, and a fix with $& as it stands', () => {
    expect(saidWith(['homepage'], 'https://acme.example/rules')).toEqual([]);
    expect(saidWith(['rules', 0, 'text', 'en', 'fixes', 0], 'costs $& $1')).toEqual([]);
  });

  it('stops at a hundred problems', () => {
    const pack = packWith(['zz'], 1);
    for (let index = 0; index < 300; index++) put(pack, [`z${index}`], 1);
    expect(saidOf(pack)).toHaveLength(100);
  });

  it('takes 100,000 rules or refuses them, in no more than a second', () => {
    const bytes = bytesOf(packWith(['rules'], new Array(100_000).fill({})));
    const { answer, ms } = processorTime(() => parsePack(bytes));
    expect(answer.ok).toBe(false);
    expect(ms).toBeLessThan(1000);
  });
});
