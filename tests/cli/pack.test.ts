import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packWith, put } from '../packs/sample-pack';
import { acme, run } from './run';

const folder = () => mkdtemp(join(tmpdir(), 'replylint-'));

describe('replylint pack test', () => {
  it('says that a pack loads and how many examples hold', async () => {
    expect(await run(['pack', 'test', 'tests/packs/acme.json'])).toEqual({
      code: 0,
      out: 'tests/packs/acme.json: acme 1.2.0 loads; 14 examples hold.\n',
      err: '',
    });
  });

  it('prints each failing example with its place and exits 1', async () => {
    const file = join(await folder(), 'acme.json');
    const pack = packWith(['rules', 0, 'examples', 'en', 'bad', 0], 'I think [[the warehouse is to blame]].');
    put(pack, ['rules', 0, 'examples', 'en', 'good', 0], 'The repair team is to blame.');
    writeFileSync(file, JSON.stringify(pack, null, 1));
    const { code, out, err } = await run(['pack', 'test', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(
        /acme\.json:\d+:7: `blame-colleague` finds I think the \[\[warehouse is to blame\]\]\. instead of I think \[\[the warehouse is to blame\]\]\. .*\(rules\[0\]\.examples\.en\.bad\[0\]\)$/,
      ),
      expect.stringMatching(
        /acme\.json:\d+:7: `blame-colleague` fires on a good example: The \[\[repair team is to blame\]\]\. .*good\[0\]\)$/,
      ),
      '',
    ]);
  });

  it('warns of a fix that the rule finds again', async () => {
    const file = join(await folder(), 'acme.json');
    writeFileSync(
      file,
      JSON.stringify(packWith(['rules', 0, 'text', 'en', 'fixes', 0], 'repair team is to blame'), null, 1),
    );
    const { code, err } = await run(['pack', 'test', file]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /acme\.json:\d+:7: warning: The fix `repair team is to blame` of `blame-colleague` is found by the same rule\./,
    );
  });

  it('lets the files of one run extend one another', async () => {
    const file = join(await folder(), 'night.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 1,
        id: 'night',
        version: '1.0.0',
        sequence: 1,
        name: { en: 'Night' },
        languages: ['en'],
        extends: ['acme'],
      }),
    );
    expect((await run(['pack', 'test', file])).err).toContain('There is no pack `acme` to extend.');
    expect((await run(['pack', 'test', file, 'tests/packs/acme.json'])).code).toBe(0);
  });
});

describe('replylint pack test, of fixes', () => {
  it('warns of a fix that changes nothing', async () => {
    const file = join(await folder(), 'acme.json');
    writeFileSync(
      file,
      JSON.stringify(packWith(['rules', 0, 'text', 'en', 'fixes', 0], 'Warehouse is to blame'), null, 1),
    );
    expect((await run(['pack', 'test', file])).err).toContain(
      '`Warehouse is to blame` of `blame-colleague` says the same as the words that it replaces.',
    );
  });
});

describe('replylint pack build', () => {
  it('joins parts by key and id into one pack', async () => {
    const { rules, concepts, ...header } = JSON.parse(readFileSync('tests/packs/acme.json', 'utf8'));
    const parts = await folder();
    await mkdir(join(parts, 'en'));
    writeFileSync(
      join(parts, 'pack.json'),
      JSON.stringify({
        ...header,
        concepts: concepts.map(({ id, kind }: { id: string; kind: string }) => ({ id, kind })),
      }),
    );
    writeFileSync(join(parts, 'en', 'concepts.json'), JSON.stringify({ concepts }));
    writeFileSync(join(parts, 'en', 'rules.json'), JSON.stringify({ rules }));
    const output = join(await folder(), 'acme.json');
    expect(await run(['pack', 'build', join(parts, 'pack.json'), join(parts, 'en'), '--output', output])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual({ ...header, rules, concepts });
    expect((await run(['pack', 'test', output])).code).toBe(0);
  });

  it('writes nothing when parts contradict one another or the whole is no pack', async () => {
    const parts = await folder();
    writeFileSync(join(parts, 'a.json'), '{"id": "acme"}');
    writeFileSync(join(parts, 'b.json'), '{"id": "other"}');
    const { code, out, err } = await run(['pack', 'build', parts]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `${join(parts, 'b.json')}: \`id\` is "acme" in another part and "other" here. Give it in one part only.\n`,
    );
    writeFileSync(join(parts, 'b.json'), '{"nonsense": 1}');
    expect((await run(['pack', 'build', parts])).err).toContain('Unknown key `nonsense`.');
    expect((await run(['pack', 'build', join(parts, 'c')])).code).toBe(2);
  });
});

describe('replylint explain', () => {
  it('says all about a rule', async () => {
    expect((await run(['explain', 'acme/discount', ...acme])).out).toBe(
      'acme/discount: avoid acme/discount, hint\nsource: Acme\nholds when: case is complex\n\n[en] It offers a discount.\n  Only the lead may.\n  bad:  Here is a [[discount]].\n  good: Here is a refund.\n',
    );
  });

  it('offers the nearest rule for one that is not there', async () => {
    expect(await run(['explain', 'apologise', ...acme])).toEqual({
      code: 2,
      out: '',
      err: 'There is no rule "apologise". Did you mean `apologize`?\n',
    });
  });
});

describe('replylint --help', () => {
  it('names every command and exit code', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['check', 'pack', 'explain', 'Exit codes']) expect(out).toContain(word);
    expect((await run(['pack', '--help'])).out).toMatch(/test[\s\S]*build/);
    expect((await run([])).code).toBe(2);
  });
});
