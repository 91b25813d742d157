import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { builtinPacks, coreRules } from '../../src/packs/builtin';
import { loadPack } from '../../src/packs/load';
import { maxPackBytes } from '../../src/packs/pack';
import { readWordings } from '../../src/studio/csv';
import { asDraft } from '../../src/studio/export/as-draft';
import { raised } from '../../src/studio/settings/version';
import { freeId, slug } from '../../src/studio/slug';
import { copyOf, emptyPack, fromWordings, onCore } from '../../src/studio/start';

const english = languages.filter(({ id }) => id === 'en');
const load = (text: string) => loadPack(new TextEncoder().encode(text), builtinPacks, english);
const problems = (text: string) => {
  const loaded = load(text);
  return loaded.ok ? [] : loaded.problems;
};

describe('a new pack', () => {
  it('loads as it is', () => {
    expect(problems(onCore({ name: 'Acme support', languages: ['en'] }))).toEqual([]);
    expect(problems(emptyPack({ name: 'Поддержка', languages: ['en'] }))).toEqual([]);
  });

  it('can be a copy of the built-in one in a language, a phrase a line', () => {
    const rules = JSON.parse(JSON.stringify(coreRules(['en'])));
    const text = copyOf({ name: 'Acme', languages: ['en'] }, rules);
    expect(JSON.parse(text)).toMatchObject(rules);
    expect(new TextEncoder().encode(text).length).toBeLessThan(maxPackBytes);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(20_000);
  });

  it('has an id that can stand in a file', () => {
    expect(slug('Échipa Ștefan & Co.', 'team')).toBe('echipa-stefan-co');
    expect(slug('تیم', 'team')).toBe('team');
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
  });
});

describe('a CSV of phrases', () => {
  it('becomes a pack that loads and finds them', () => {
    const read = readWordings(
      'phrase;replacement\n"Loyalty points!";a refund\nbonus coins;a refund\nbonus coins;money\n',
    );
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.wordings).toEqual([
      { phrase: 'loyalty points', fixes: ['a refund'] },
      { phrase: 'bonus coins', fixes: ['a refund', 'money'] },
    ]);
    const text = fromWordings({ name: 'Acme', languages: ['en'] }, read.wordings, {
      message: 'Other words.',
      why: 'So.',
    });
    expect(problems(text)).toEqual([]);
  });

  it('names the lines that hold no phrase, and says why a file cannot be read', () => {
    const read = readWordings(`good,better\n,nothing\n?!,signs\n${'very '.repeat(20)}long,short\n`);
    expect(read).toMatchObject({
      wordings: [{ phrase: 'good' }],
      leftOut: [
        { line: 2, why: 'no-phrase' },
        { line: 3, why: 'no-words' },
        { line: 4, why: 'too-long' },
      ],
    });
    const broken = { ok: false, line: 2, problem: { code: 'quote-open' } };
    expect(readWordings('one,two\n"never closed')).toMatchObject(broken);
    expect(readWordings('one,two\n"three" four,five')).toMatchObject({ ok: false, problem: { code: 'quote-behind' } });
    expect(readWordings('one,two\nthree "four",five')).toMatchObject({ ok: false, problem: { code: 'quote-middle' } });
  });
});

describe('versions', () => {
  it('rise together', () => {
    expect(raised({ version: '1.2.9', sequence: 4 })).toEqual({ version: '1.2.10', sequence: 5 });
  });

  it('say that an export is a draft', () => {
    expect(asDraft('{"version": "1.2.0"}')).toBe('{"version": "1.2.0-draft"}');
    expect(asDraft('{"version": "1.2.0-beta.1"}')).toBe('{"version": "1.2.0-beta.1.draft"}');
    expect(asDraft('{"version": ')).toBe('{"version": ');
  });
});
