import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import type { CountsFile } from '../../../src/packs/counts';
import type { LookAnswer } from '../../../src/packs/installed';
import { samplePack } from '../../packs/sample-pack';
import { browsers, built, launch, type Session } from '../../support/browser';
import { intoDraft, openDraft, typeDraft } from '../../support/desk';
import { markedWords } from '../../support/marks';
import { type KeyFile, type PackServer, servePacks } from '../../support/pack-server';
import { waitFor } from '../../support/wait';
import { teamPack } from './team-pack';

const PAGE = 'src/options/index.html#packs';
const PATIENCE = 30_000;

describe.each(browsers)('packs from a server in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let server: PackServer;
  let key: KeyFile;
  let stranger: KeyFile;
  let draft: Page;
  let options: Page;

  const text = (selector: string) => options.$eval(selector, (element) => element.textContent ?? '');
  const press = async (label: string) => {
    await options.bringToFront();
    const button = await options.waitForSelector(`::-p-xpath(//button[contains(., "${label}")])`);
    await button?.click();
  };
  const shows = (what: string, selector: string, words: RegExp) =>
    waitFor(what, async () => words.test(await text(selector)), PATIENCE);
  /** Asks for a new version as an agent does, and waits until the page has heard what came of it. */
  const update = async () => {
    const asked = server.log.length;
    await press('Look for a new version');
    await waitFor('the server to be asked', () => server.log.length > asked, PATIENCE);
    await waitFor('the page to be at rest', () => options.$('.packs[aria-busy=false]'), PATIENCE);
  };
  const isMarked = async (word: string) =>
    (await markedWords(session, draft)).some((mark) => mark.endsWith(`: ${word}`));
  /** A press into the box is the next occasion for a frame that got no answer in time from a busy background. */
  const marked = async (word: string) => {
    await draft.bringToFront();
    await waitFor(
      `the mark under ${word}`,
      async () => {
        await intoDraft(draft);
        return isMarked(word);
      },
      PATIENCE,
    );
  };

  /** Asks the background as a page of the extension does. */
  const tell = (message: object) =>
    options.evaluate(async (sent) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return runtime.sendMessage(sent);
    }, message);

  beforeAll(async () => {
    [desk, server] = await Promise.all([startDesk(), servePacks()]);
    [key, stranger] = await Promise.all([server.keygen('key.json'), server.keygen('stranger.json')]);
    await server.publish('team.json', teamPack('1.0.0', 1, 'bonus points'), key);
    session = await launch(name, { extension: built[name] });
    draft = await openDraft(session, desk.url, 'contenteditable');
    await typeDraft(draft, "I don't know why nobody came. I can offer you bonus points or golden stars.");
    await marked("I don't know");
    options = await session.openExtensionPage(PAGE);
    await options.setViewport({ width: 1100, height: 900 });
  });

  afterAll(async () => {
    await session?.close();
    await Promise.all([desk?.close(), server?.close()]);
  });

  it('shows whose a pack is before it is installed', async () => {
    await options.bringToFront();
    await options.locator('input[type=url]').fill(server.address('team.json'));
    await press('Look at it');
    await shows('the name', '.pack-look h2', /Team rules of Acme/);
    expect((await text('.pack-fingerprint')).replaceAll(' ', '')).toBe(key.id);
    await session.shot(options, 'packs/look');
  });

  it('uses it at once in a draft that is open', async () => {
    await press('Install');
    await shows('the pack in the list', '.pack-list', /1\.0\.0/);
    await marked('bonus points');
  });

  it('takes a new version, and says what is new', async () => {
    await server.publish('team.json', teamPack('1.1.0', 2, 'bonus points', 'golden stars'), key);
    await update();
    await shows('the news', '.pack-news', /team\/loyalty: 1 phrase added/);
    await session.shot(options, 'packs/news');
    await marked('golden stars');
  });

  it('asks again without fetching what has not changed', async () => {
    const asked = server.log.length;
    await update();
    expect(server.log.slice(asked)).toEqual(['/team.json.sig 304']);
  });

  it('refuses an older version, and keeps the one it has', async () => {
    await server.publish('team.json', teamPack('1.0.0', 1, 'bonus points'), key);
    await update();
    await shows('why', '.pack-trouble', /older \(sequence 1\)/);
    await shows('the version', '.pack .quiet', /1\.1\.0/);
    await session.shot(options, 'packs/older');
  });

  it('refuses another key, a changed file, and the pack of another team', async () => {
    await server.publish('team.json', teamPack('1.2.0', 3, 'bonus points'), stranger);
    await update();
    await shows('why', '.pack-trouble', /signed by another key/);
    await server.publish('team.json', teamPack('1.2.0', 3, 'bonus points'), key);
    server.put('team.json', JSON.stringify(teamPack('1.2.0', 3, 'bonus points'), null, 2));
    await update();
    await shows('why', '.pack-trouble', /does not fit the file/);
    await server.publish('team.json', { ...samplePack, sequence: 9 }, key);
    await update();
    await shows('why', '.pack-trouble', /This is the pack “acme”/);
    server.put('team.json', '<!doctype html><title>Sign in</title>');
    await update();
    await shows('why', '.pack-trouble', /not a pack/);
    await marked('golden stars');
  });

  it('follows the publisher to a new key that the old one has signed', async () => {
    const next = await server.keygen('next.json');
    await server.publish('team.json', teamPack('2.0.0', 1, 'golden stars'), next, '--old-key', key.file);
    await update();
    await shows('the version', '.pack .quiet', /2\.0\.0/);
    expect((await text('.pack-fingerprint')).replaceAll(' ', '')).toBe(next.id);
    await waitFor('the old mark to go', async () => !(await isMarked('bonus points')));
  });

  it('goes back one version by one press', async () => {
    await press('Go back to 1.1.0');
    await shows('the version', '.pack .quiet', /1\.1\.0/);
    await marked('bonus points');
    await update();
    await shows('the version still', '.pack .quiet', /1\.1\.0/);
  });

  it('is gone when it is removed, and cannot come back in an older version', async () => {
    await press('Remove');
    await press('Remove');
    await shows('that there is none', '.packs', /No packs yet/);
    await waitFor('the mark to go', async () => !(await isMarked('bonus points')));
    await server.publish('team.json', teamPack('1.0.0', 1, 'bonus points'), key);
    await options.locator('input[type=url]').fill(server.address('team.json'));
    await press('Look at it');
    await shows('why', '.pack-trouble', /another key/);
  });

  it('has counted what each version showed', async () => {
    const { counts } = await waitFor(
      'the counts',
      async () => {
        const file: CountsFile = await tell({ name: 'tallies', ask: {} });
        return file.counts.some(({ rule }) => rule === 'team/loyalty') && file;
      },
      PATIENCE,
    );
    const of = counts.find(({ rule }) => rule === 'team/loyalty');
    expect(of).toMatchObject({ pack: 'team', shown: expect.any(Number), ignored: 0, sent: 0 });
    expect(JSON.stringify(counts)).not.toContain('bonus');
  });

  it('takes a pack that builds on the built-in one, and answers frames in the meantime', async () => {
    const pack = JSON.stringify({ ...teamPack('1.0.0', 1, 'bonus points'), extends: ['core'] });
    const file = Buffer.from(pack.replaceAll('"team', '"night')).toString('base64url');
    const [answer, longest, took] = await options.evaluate(async (bytes) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const start = performance.now();
      let answer: LookAnswer | undefined;
      let slowest = 0;
      const looking = runtime.sendMessage({ name: 'lookAtPack', ask: { file: bytes } }).then((came) => {
        answer = came;
      });
      while (!answer) {
        const asked = performance.now();
        await runtime.sendMessage({ name: 'rules', ask: { site: 'desk.example' } });
        slowest = Math.max(slowest, performance.now() - asked);
      }
      await looking;
      return [answer, slowest, performance.now() - start] as const;
    }, file);
    console.log(
      `${name}: a pack on top of core was checked in ${Math.round(took)} ms; longest wait of a frame ${Math.round(longest)} ms`,
    );
    expect(answer).toMatchObject({ ok: true, look: { id: 'night', extends: ['core'] } });
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
