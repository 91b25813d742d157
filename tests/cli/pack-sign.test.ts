import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packWith, samplePack } from '../packs/sample-pack';
import { run } from './run';

let folder: string;
const at = (name: string) => join(folder, name);
const keygen = (name: string) => run(['pack', 'keygen', '-o', at(name), '--passphrase-file', at('passphrase')]);
const sign = (...more: string[]) =>
  run(['pack', 'sign', at('acme.json'), '--passphrase-file', at('passphrase'), ...more]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replylint-sign-'));
  writeFileSync(at('passphrase'), 'correct horse battery\n');
  writeFileSync(at('acme.json'), JSON.stringify(samplePack));
  await keygen('one.json');
  await keygen('two.json');
});

describe('replylint pack keygen, sign and verify', () => {
  it('makes a key that only its owner reads, and never over another', async () => {
    const made = await keygen('three.json');
    expect(made.out).toMatch(/fingerprint (?:[0-9a-f]{4} ){7}[0-9a-f]{4}\n/);
    expect(statSync(at('three.json')).mode & 0o777).toBe(0o600);
    expect(await keygen('three.json')).toMatchObject({ code: 2, err: expect.stringContaining('Cannot write') });
  });

  it('signs a pack, and tells who signed it', async () => {
    const signed = await sign('--key', at('one.json'), '--expires', '2027-01-31');
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out).toMatch(/acme\.json\.sig: acme 1\.2\.0 \(sequence \d+\) signed by .* good until 2027-01-31/);
    const { id } = JSON.parse(readFileSync(at('one.json'), 'utf8')) as { id: string };
    expect(await run(['pack', 'verify', at('acme.json'), '--by', id])).toMatchObject({ code: 0 });
    const other = JSON.parse(readFileSync(at('two.json'), 'utf8')) as { id: string };
    const refused = await run(['pack', 'verify', at('acme.json'), '--by', other.id]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('not by the key') });
  });

  it('tells that a pack was changed after it was signed', async () => {
    await sign('--key', at('one.json'), '-o', at('changed.sig'));
    writeFileSync(at('changed.json'), JSON.stringify(samplePack, null, 1));
    const checked = await run(['pack', 'verify', at('changed.json'), '--signature', at('changed.sig')]);
    expect(checked).toMatchObject({ code: 1, err: expect.stringContaining('does not fit these bytes') });
  });

  it('hands over to the next key', async () => {
    const signed = await sign('--key', at('two.json'), '--old-key', at('one.json'), '-o', at('next.sig'));
    expect(signed.code).toBe(0);
    const { id } = JSON.parse(readFileSync(at('one.json'), 'utf8')) as { id: string };
    const checked = await run(['pack', 'verify', at('acme.json'), '--signature', at('next.sig'), '--by', id]);
    expect(checked).toMatchObject({ code: 0 });
  });

  it('makes a key whose file hands over by itself, also to the one after it', async () => {
    const succeed = (name: string, old: string) =>
      run(['pack', 'keygen', '-o', at(name), '--old-key', at(old), '--passphrase-file', at('passphrase')]);
    expect((await succeed('second.json', 'one.json')).out).toMatch(/a new key, in the place of (?:[0-9a-f]{4} ?){8}/);
    await succeed('third.json', 'second.json');
    await sign('--key', at('third.json'), '-o', at('third.sig'));
    const { id } = JSON.parse(readFileSync(at('one.json'), 'utf8')) as { id: string };
    const checked = await run(['pack', 'verify', at('acme.json'), '--signature', at('third.sig'), '--by', id]);
    expect(checked).toMatchObject({ code: 0 });
  });

  it('adds a second signature', async () => {
    await sign('--key', at('one.json'), '-o', at('both.sig'));
    await sign('--key', at('two.json'), '-o', at('both.sig'), '--add');
    expect(JSON.parse(readFileSync(at('both.sig'), 'utf8')).signatures).toHaveLength(2);
  });

  it('signs nothing that fails its examples, and writes nothing', async () => {
    const pack = packWith(['rules', 0, 'examples', 'en', 'good', 0], 'The repair team is to blame.');
    writeFileSync(at('broken.json'), JSON.stringify(pack));
    const args = ['--key', at('one.json'), '--passphrase-file', at('passphrase')];
    const signed = await run(['pack', 'sign', at('broken.json'), ...args]);
    expect(signed).toMatchObject({ code: 1, err: expect.stringContaining('fires on a good example') });
    expect(() => statSync(at('broken.json.sig'))).toThrow();
  });

  it('says what is wrong with a passphrase or a day', async () => {
    writeFileSync(at('wrong'), 'wrong horse battery');
    const wrong = await run([
      'pack',
      'sign',
      at('acme.json'),
      '--key',
      at('one.json'),
      '--passphrase-file',
      at('wrong'),
    ]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('cannot be opened with this passphrase') });
    writeFileSync(at('short'), 'short');
    const short = await run(['pack', 'keygen', '-o', at('x.json'), '--passphrase-file', at('short')]);
    expect(short).toMatchObject({ code: 2, err: expect.stringContaining('at least 12') });
    const none = await run(['pack', 'sign', at('acme.json'), '--key', at('one.json')]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('No passphrase') });
    expect(await sign('--key', at('one.json'), '--expires', 'soon')).toMatchObject({ code: 2 });
  });

  it('compares two versions, and builds one with a new sequence', async () => {
    writeFileSync(at('new.json'), JSON.stringify(packWith(['rules', 0, 'stage'], 'shadow')));
    const diff = await run(['pack', 'diff', at('acme.json'), at('new.json')]);
    expect(diff.out).toMatch(/^acme 1\.2\.0 .*\n {2}blame-colleague is now in stage shadow \(was on\)\n$/);
    const built = await run(['pack', 'build', at('acme.json'), '--sequence', '9', '--pack-version', '2.0.0']);
    expect(JSON.parse(built.out)).toMatchObject({ sequence: 9, version: '2.0.0' });
  });
});
