import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { fromBase64url, sha256, toBase64url, utf8 } from '../../src/packs/encoding';
import { openKey, sealKey } from '../../src/packs/key-file';
import { createKey, idFrom, type SigningKey, shownId } from '../../src/packs/keys';
import { rotate, succeed } from '../../src/packs/rotation';
import { signPack } from '../../src/packs/sign';
import { readSignature, signBytes, signersOf, writeSignature } from '../../src/packs/signature';
import { judge, type Pin, type Terms } from '../../src/packs/trust';
import { bytesOf, packWith } from './sample-pack';
import { arrival, packFile } from './signed';

let key: SigningKey;
let next: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  [key, next, stranger] = await Promise.all([createKey(), createKey(), createKey()]);
});

const pinned = (more: Partial<Pin> = {}): Pin => ({ pack: 'acme', key: key.key, sequence: 7, sha256: 'x', ...more });
const verdict = async (terms: Terms, ...made: Parameters<typeof arrival>) => {
  const answer = await judge(await arrival(...made), terms);
  return answer.ok ? 'accepted' : answer.refusal.code;
};

describe('a key', () => {
  it('survives its file, which needs the passphrase', async () => {
    const file = utf8(await sealKey(key, 'correct horse battery'));
    const opened = await openKey(file, 'correct horse battery');
    expect(opened.ok && opened.key.id).toBe(key.id);
    const wrong = await openKey(file, 'correct horse batterY');
    expect(wrong).toMatchObject({ ok: false, why: 'passphrase' });
    expect(wrong.ok ? '' : wrong.problems[0]?.message).toContain('cannot be opened');
    expect(new TextDecoder().decode(file)).toContain('"iterations": 600000');
  });

  it('takes along what the keys before it have signed, and everybody who trusts one of them follows', async () => {
    const second = await succeed({ key, rotations: [] });
    const third = await succeed(second);
    const file = utf8(await sealKey(third.key, 'correct horse battery', third.rotations));
    const opened = await openKey(file, 'correct horse battery');
    if (!opened.ok) throw new Error('the file does not open');
    expect(opened.rotations).toEqual(third.rotations);
    const { bytes, pack } = packFile();
    const { key: by, rotations } = opened;
    const signature = await signBytes(bytes, pack, by, { rotations: [...rotations, ...rotations] });
    expect(signature.rotations).toEqual(rotations);
    for (const trusted of [key, second.key]) {
      const terms = { pin: pinned({ key: trusted.key }) };
      const verdict = await judge({ bytes, sha256: await sha256(bytes), pack, signature }, terms);
      expect(verdict.ok && verdict.pin.key).toBe(third.key.key);
    }
    const terms = { pin: pinned({ key: stranger.key }) };
    expect((await judge({ bytes, sha256: 'x', pack, signature }, terms)).ok).toBe(false);
  });

  it('refuses a short passphrase', async () => {
    await expect(sealKey(key, 'short')).rejects.toThrow(/at least 12/);
  });

  it('refuses a file whose public half was exchanged', async () => {
    const file = JSON.parse(await sealKey(key, 'correct horse battery'));
    const opened = await openKey(bytesOf({ ...file, public: stranger.key }), 'correct horse battery');
    expect(opened.ok).toBe(false);
  });

  it('names the place of what is wrong in a file', async () => {
    const file = JSON.parse(await sealKey(key, 'correct horse battery'));
    const weak = await openKey(bytesOf({ ...file, private: { ...file.private, iterations: 5 } }), 'x');
    expect(weak.ok ? [] : weak.problems.map(({ path }) => path)).toEqual([['private', 'iterations']]);
    const later = await openKey(bytesOf({ ...file, format: 2 }), 'x');
    expect(later.ok ? '' : later.problems[0]?.remedy).toContain('newer Replylint');
  });

  it('is compared by a fingerprint in groups of four', () => {
    expect(shownId(key.id)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(idFrom(shownId(key.id).toUpperCase())).toBe(key.id);
    expect(idFrom('1234')).toBeUndefined();
  });

  it('reads and writes bytes as base64url', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(fromBase64url(toBase64url(bytes)) ?? [0, 0])]).toEqual([...bytes]);
      }),
    );
    for (const text of ['=', 'a', 'a+b/', 'AB']) expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('a signature', () => {
  it('holds over exactly the bytes of a pack', async () => {
    const { bytes, pack } = packFile();
    const file = await signBytes(bytes, pack, key);
    expect((await signersOf(bytes, pack, file)).map(({ id }) => id)).toEqual([key.id]);
    const again = bytesOf(pack);
    expect(await signersOf(again, pack, file)).toEqual([]);
  });

  it('does not hold for another id, version, sequence or day than it names (mix and match)', async () => {
    const { bytes, pack } = packFile();
    const file = await signBytes(bytes, pack, key, { expires: '2027-01-31' });
    expect(await signersOf(bytes, pack, file)).toHaveLength(1);
    for (const change of [{ pack: 'other' }, { version: '9.0.0' }, { sequence: 99 }, { expires: '2099-01-01' }]) {
      expect(await signersOf(bytes, pack, { ...file, ...change })).toEqual([]);
      const header = { id: change.pack ?? pack.id, version: change.version ?? pack.version };
      const claimed = { ...header, sequence: change.sequence ?? pack.sequence };
      expect(await signersOf(bytes, claimed, { ...file, expires: '2099-01-01' })).toEqual([]);
    }
  });

  it('is read back from its file; other files are refused with the place', async () => {
    const { bytes, pack } = packFile();
    const file = await signBytes(bytes, pack, key, { rotations: [await rotate(stranger, key.key)] });
    const text = utf8(writeSignature(file));
    expect(readSignature(text)).toEqual({ ok: true, value: file });
    for (const broken of [
      {},
      { kind: 'replylint-key' },
      { ...file, format: 2 },
      { ...file, more: 1 },
      { ...file, signatures: [] },
      { ...file, signatures: [{ key: 'short', signature: 'x' }] },
      { ...file, expires: '2027-02-31' },
    ])
      expect(readSignature(bytesOf(broken)).ok).toBe(false);
  });

  it('never throws on what is no signature file', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readSignature(bytes).ok === false));
    const text = JSON.stringify({ format: 1, kind: 'replylint-signature', pack: 'a', signatures: [{}] });
    fc.assert(
      fc.property(fc.nat(text.length), fc.string(), (at, put) => {
        readSignature(utf8(text.slice(0, at) + put + text.slice(at)));
      }),
    );
  });

  it('is not given to a pack whose examples fail', async () => {
    const broken = bytesOf(packWith(['rules', 0, 'examples', 'en', 'good', 0], 'The repair team is to blame.'));
    const signed = await signPack(broken, [], languages, key);
    expect(signed.ok ? '' : signed.problems[0]?.message).toContain('fires on a good example');
    const whole = await signPack(packFile().bytes, [], languages, key);
    expect(whole.ok && whole.signature.signatures[0]?.key).toBe(key.key);
  });
});

describe('what may take the place of a pack', () => {
  it('is anything on first use: its key and sequence are pinned', async () => {
    const made = await arrival(key, { sequence: 3 });
    expect(await judge(made, {})).toMatchObject({
      ok: true,
      pin: { pack: 'acme', key: key.key, sequence: 3, sha256: await sha256(Uint8Array.from(made.bytes)) },
    });
  });

  it('is a higher sequence by the same key', async () => {
    expect(await verdict({ pin: pinned() }, key, { sequence: 8 })).toBe('accepted');
  });

  it('is not the file of a stranger, an unsigned one, or one that was changed', async () => {
    expect(await verdict({ pin: pinned() }, stranger, { sequence: 8 })).toBe('other-key');
    expect(await verdict({ pin: pinned() }, undefined, { sequence: 8 })).toBe('unsigned');
    const made = await arrival(key, { sequence: 8 });
    const changed = { ...made, bytes: new TextEncoder().encode(`${new TextDecoder().decode(made.bytes)} `) };
    expect(await judge(changed, { pin: pinned() })).toEqual({ ok: false, refusal: { code: 'bad-signature' } });
  });

  it('is not another pack of the same publisher (N07)', async () => {
    expect(await verdict({ pin: pinned({ pack: 'acme-sales' }) }, key, { sequence: 8 })).toBe('other-pack');
  });

  it('is not the pack of one time with the signature of another (N08)', async () => {
    const [old, now] = [await arrival(key, { sequence: 7 }), await arrival(key, { sequence: 8 })];
    expect(await judge({ ...old, signature: now.signature }, { pin: pinned({ sequence: 6 }) })).toMatchObject({
      refusal: { code: 'bad-signature' },
    });
  });

  it('is not an older one, nor the same sequence with other bytes (N09)', async () => {
    expect(await verdict({ pin: pinned() }, key, { sequence: 6 })).toBe('older');
    expect(await verdict({ pin: pinned() }, key, { sequence: 7 })).toBe('same-sequence');
    const made = await arrival(key, { sequence: 7 });
    expect(await judge(made, { pin: pinned({ sha256: made.sha256 }) })).toMatchObject({ ok: true, same: true });
  });

  it('is an older one when a person has accepted that, but no other key and no other bytes (N10)', async () => {
    const terms = { pin: pinned(), older: true };
    const made = await arrival(key, { sequence: 6 });
    expect(await judge(made, terms)).toMatchObject({ ok: true, pin: { sequence: 6 } });
    expect(await verdict(terms, stranger, { sequence: 6 })).toBe('other-key');
    expect(await verdict(terms, undefined, { sequence: 6 })).toBe('unsigned');
    expect(await verdict(terms, key, { sequence: 7 })).toBe('same-sequence');
  });

  it('is not a leap to the end of numbers (N13)', async () => {
    const end = { sequence: Number.MAX_SAFE_INTEGER };
    expect(await verdict({}, key, end)).toBe('leap');
    expect(await verdict({ pin: pinned() }, key, end)).toBe('leap');
    expect(await verdict({}, key, { sequence: 2026112201 })).toBe('accepted');
  });

  it('may be by the next key when the pinned one signed the handing over (N12); then sequences count anew', async () => {
    const handed = { rotations: [await rotate(key, next.key)] };
    expect(await verdict({ pin: pinned() }, next, { sequence: 1 }, handed)).toBe('accepted');
    expect(await verdict({ pin: pinned() }, next, { sequence: 8 })).toBe('other-key');
    const bySelf = { rotations: [{ ...(await rotate(next, next.key)), from: key.key }] };
    expect(await verdict({ pin: pinned() }, next, { sequence: 8 }, bySelf)).toBe('other-key');
  });

  it('may be by a key two rotations away; the old keys are through', async () => {
    const rotations = [await rotate(key, next.key), await rotate(next, stranger.key)];
    expect(await verdict({ pin: pinned() }, stranger, { sequence: 2 }, { rotations })).toBe('accepted');
    expect(await verdict({ pin: pinned({ key: stranger.key, sequence: 2 }) }, key, { sequence: 9 })).toBe('other-key');
  });

  it('is not by a revoked key, nor by one that a revoked key names', async () => {
    const revoked = new Set([key.key]);
    expect(await verdict({ pin: pinned(), revoked }, key, { sequence: 8 })).toBe('revoked');
    const handed = { rotations: [await rotate(key, next.key)] };
    expect(await verdict({ pin: pinned(), revoked }, next, { sequence: 8 }, handed)).toBe('other-key');
  });

  it('needs as many different keys as a policy asks; one that signs twice counts once (N15)', async () => {
    const { bytes, pack } = packFile({ sequence: 8 });
    const one = await signBytes(bytes, pack, key);
    const both = await signBytes(bytes, pack, next, { beside: one });
    const terms = { keys: [key.key, next.key], threshold: 2 };
    const come = { bytes, sha256: '', pack };
    const twice = { ...one, signatures: [...one.signatures, ...one.signatures] };
    expect(await judge({ ...come, signature: twice }, terms)).toMatchObject({ refusal: { code: 'too-few', found: 1 } });
    expect(await judge({ ...come, signature: both }, terms)).toMatchObject({ ok: true });
  });
});
