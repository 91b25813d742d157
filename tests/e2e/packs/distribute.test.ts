import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import { samplePack } from '../../packs/sample-pack';
import { browsers, built, launch, type Session } from '../../support/browser';
import { intoDraft, openDraft, typeDraft } from '../../support/desk';
import { markedWords } from '../../support/marks';
import { type KeyFile, type PackServer, servePacks } from '../../support/pack-server';
import { waitFor } from '../../support/wait';

const PAGE = 'src/options/index.html#packs';
const PATIENCE = 30_000;

/** A team's own rule about a word that no built-in rule knows. */
const rule = (word: string) => ({
  id: 'team/loyalty',
  kind: 'avoid',
  concept: 'team/loyalty',
  level: 'should',
  source: 'Team guide',
  text: { en: { message: 'This offers points.', why: 'Points are for thanks.' } },
  examples: { en: { bad: [`I can offer [[${word}]].`], good: ['I have sent the money back.'] } },
});
const pack = (version: string, sequence: number, ...words: [string, ...string[]]) => ({
  format: 1,
  id: 'team',
  version,
  sequence,
  name: { en: 'Team rules of Acme' },
  languages: ['en'],
  concepts: [{ id: 'team/loyalty', kind: 'fault', phrases: { en: words } }],
  rules: [rule(words[0])],
});

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

  beforeAll(async () => {
    [desk, server] = await Promise.all([startDesk(), servePacks()]);
    [key, stranger] = await Promise.all([server.keygen('key.json'), server.keygen('stranger.json')]);
    await server.publish('team.json', pack('1.0.0', 1, 'bonus points'), key);
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
    await server.publish('team.json', pack('1.1.0', 2, 'bonus points', 'golden stars'), key);
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
    await server.publish('team.json', pack('1.0.0', 1, 'bonus points'), key);
    await update();
    await shows('why', '.pack-trouble', /older \(sequence 1\)/);
    await shows('the version', '.pack .quiet', /1\.1\.0/);
    await session.shot(options, 'packs/older');
  });

  it('refuses another key, a changed file, and the pack of another team', async () => {
    await server.publish('team.json', pack('1.2.0', 3, 'bonus points'), stranger);
    await update();
    await shows('why', '.pack-trouble', /signed by another key/);
    await server.publish('team.json', pack('1.2.0', 3, 'bonus points'), key);
    server.put('team.json', JSON.stringify(pack('1.2.0', 3, 'bonus points'), null, 2));
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
    await server.publish('team.json', pack('2.0.0', 1, 'golden stars'), next, '--old-key', key.file);
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
    await server.publish('team.json', pack('1.0.0', 1, 'bonus points'), key);
    await options.locator('input[type=url]').fill(server.address('team.json'));
    await press('Look at it');
    await shows('why', '.pack-trouble', /another key/);
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
