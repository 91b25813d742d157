/// <reference types="chrome" />
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { axeProblems } from '../support/axe';
import { countThat } from '../support/beside';
import { browsers, built, launch, type Session } from '../support/browser';
import { openCard } from '../support/card';
import { openDraft, typeDraft } from '../support/desk';
import { markedWords, pointAt } from '../support/marks';
import {
  chooseFile,
  goToSection,
  openSettings,
  pressAtOnce,
  pressButton,
  reload,
  savedBy,
  showsChoice,
  silence,
  storedUnder,
} from '../support/settings-page';
import { waitFor } from '../support/wait';

const SECTIONS = ['checking', 'sites', 'silenced', 'hours', 'computers', 'file'];

describe.each(browsers)('the settings page in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let draft: Page;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'replylint-settings-'));

  const marks = (what: string, check: (words: readonly string[]) => boolean) =>
    waitFor(what, async () => check(await markedWords(session, draft)));
  const level = (words: readonly string[], which: string) => words.some((word) => word.startsWith(which));
  const tick = async (label: string, on = true) => {
    await page.locator(`label ::-p-text(${label})`).click();
    await showsChoice(page, label, on);
  };
  const importFile = (text: string) => chooseFile(page, join(folder, 'settings.json'), text);

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
    draft = await openDraft(session, desk.url, 'contenteditable');
    await typeDraft(draft, "I don't know why nobody came. You need to contact the repair team yourself.");
    await marks('both levels', (words) => level(words, 'must') && level(words, 'should'));
    page = await openSettings(session, 'checking');
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('shows and hides levels in an open draft at once', async () => {
    await tick('Only what must change');
    await marks('must alone', (words) => level(words, 'must') && !level(words, 'should'));
    await tick('Everything');
    await marks('both levels', (words) => level(words, 'must') && level(words, 'should'));
  });

  it('leaves a language alone that is switched off, until it is switched on again', async () => {
    await tick('English', false);
    await marks('no marks', (words) => words.length === 0);
    expect(await storedUnder(page, 'settings')).toMatchObject({ languagesOff: ['en'] });
    await tick('English');
    await marks('the marks', (words) => words.length > 0);
    for (const languagesOff of [['ro', 'pt'], []]) {
      await pressAtOnce(page, ['Română', 'Português']);
      await expect.poll(() => storedUnder(page, 'settings'), { timeout: 10_000 }).toMatchObject({ languagesOff });
    }
    await showsChoice(page, 'Română', true);
  });

  it('can be used with the keyboard alone', async () => {
    await page.focus('nav a[href="#checking"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('nav a[href="#sites"][aria-current=page]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sites');
    await goToSection(page, 'checking');
    // The next stop after the heading of the section, once that has the focus.
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await waitFor('the section to have the focus', async () => (await focused()) !== 'a');
    await page.keyboard.press('Tab');
    await waitFor('the first language to have the focus', async () => (await focused()) === 'input');
    await page.keyboard.press(' ');
    await marks('no marks', (words) => words.length === 0);
    await showsChoice(page, 'English', false);
    await page.keyboard.press(' ');
    await marks('the marks', (words) => words.length > 0);
  });

  it('switches a site off and on, and allows another one', async () => {
    await goToSection(page, 'sites');
    await page.evaluate(async () => {
      await chrome.runtime.sendMessage({ name: 'choosePlaybook', ask: { site: '127.0.0.1', playbook: 'seven' } });
    });
    await tick('127.0.0.1', false);
    await marks('no marks', (words) => words.length === 0);
    await tick('127.0.0.1');
    await marks('the marks', (words) => words.length > 0);
    await session.shot(page, 'settings/sites');
  });

  it('lists the rules that are off, and switches them on again', async () => {
    await goToSection(page, 'silenced');
    await page.evaluate(async () => {
      await chrome.runtime.sendMessage({ name: 'switchRule', ask: { rule: 'dont-know', on: false } });
      await chrome.runtime.sendMessage({ name: 'ignoreWords', ask: { hash: '0'.repeat(32), on: true } });
    });
    await marks('all but this one', (words) => words.length > 0 && !words.includes("must: I don't know"));
    await page.waitForSelector('::-p-text(1 wording is ignored.)');
    await session.shot(page, 'settings/silenced');
    await pressButton(page, 'Switch on again');
    await marks('this one, too', (words) => words.includes("must: I don't know"));
    await pressButton(page, 'Mark all of them again');
    await page.waitForSelector('::-p-text(No words are ignored.)');
  });

  it('keeps working hours, and takes none that end before they begin', async () => {
    await goToSection(page, 'hours');
    await tick('Saturday');
    await waitFor('Saturday', async () => JSON.stringify(await storedUnder(page, 'hours')).includes('[1,2,3,4,5,6]'));
    const [from] = await page.$$('input[type=time]');
    const set = (time: string) =>
      from?.evaluate((input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, time);
    await set('18:30');
    await set('08:15');
    await waitFor('the hours', async () => JSON.stringify(await storedUnder(page, 'hours')).includes('"from":"08:15"'));
  });

  it('exports everything, resets, undoes, and imports the same again', async () => {
    await goToSection(page, 'file');
    const before = await storedUnder(page, 'settings');
    await silence(page, { rule: 'jargon', on: false }, { hash: 'a'.repeat(32), on: true });
    const silenced = await storedUnder(page, 'silenced');
    const file = await waitFor('a file with what was silenced', async () => {
      const saved = await savedBy(page, 'Save as a file');
      return JSON.parse(saved).silenced?.rules.includes('jargon') && saved;
    });
    expect(JSON.parse(file)).toMatchObject({ settings: before, hours: { from: '08:15' } });
    expect(silenced).toMatchObject({ ...JSON.parse(file).silenced, rules: ['jargon'], words: ['a'.repeat(32)] });
    await silence(page, { rule: 'jargon', on: true }, { hash: 'a'.repeat(32), on: false });
    await pressButton(page, 'Reset all settings');
    await waitFor('the defaults', async () => JSON.stringify(await storedUnder(page, 'settings')) === '{"sites":[]}');
    await reload(page);
    await pressButton(page, 'Undo');
    await waitFor(
      'the old ones',
      async () => JSON.stringify(await storedUnder(page, 'settings')) === JSON.stringify(before),
    );
    await pressButton(page, 'Reset all settings');
    await waitFor('the defaults', async () => (await storedUnder(page, 'hours')) === undefined);
    await importFile(file);
    await page.waitForSelector('.preview ins');
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'settings/import');
    await pressButton(page, 'Apply');
    await waitFor('the imported ones', async () => JSON.stringify(await storedUnder(page, 'hours'))?.includes('08:15'));
    expect(await storedUnder(page, 'settings')).toEqual(before);
    await waitFor(
      'what was silenced',
      async () => JSON.stringify(await storedUnder(page, 'silenced')) === JSON.stringify(silenced),
    );
    await silence(page, { rule: 'jargon', on: true }, { hash: 'a'.repeat(32), on: false });
    await waitFor('the end of it', async () => (await page.$('.preview')) === null);
  });

  it('refuses a broken file with the place, and changes nothing', async () => {
    const before = await storedUnder(page, 'settings');
    await importFile(
      '{\n  "format": "replylint-settings",\n  "version": 1,\n  "settings": { "sites": [], "least": "loud" }\n}\n',
    );
    const words = await page.waitForSelector('.flaws').then((flaws) => flaws?.evaluate((each) => each.textContent));
    expect(words).toContain('Line 4, column 39:');
    expect(words).toContain('must, should, hint');
    expect(await storedUnder(page, 'settings')).toEqual(before);
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'settings/broken');
  });

  it('exchanges settings with other computers only when the agent wants it', async () => {
    await goToSection(page, 'computers');
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.sync.get(null)))).toEqual([]);
    await tick('Let the browser synchronise these settings');
    await waitFor('what is shared', () =>
      page.evaluate(async () => Object.keys(await chrome.storage.sync.get(null)).includes('settings.hours')),
    );
    await page.evaluate(async () => {
      await chrome.storage.sync.set({ 'settings.least': { value: 'must', at: Date.now() + 1000 } });
    });
    await marks('what another computer chose', (words) => level(words, 'must') && !level(words, 'should'));
    await page.waitForSelector('::-p-text(Last exchanged)');
  });

  it('speaks the language that the agent chooses, also in an open draft', async () => {
    await (await page.waitForSelector('select'))?.select('fa');
    await waitFor('Persian', () =>
      page.evaluate(() => document.documentElement.lang === 'fa' && document.querySelector('h1') !== null),
    );
    expect(await page.evaluate(() => [document.dir, document.querySelector('h1')?.textContent])).toEqual([
      'rtl',
      'زبان و همگام‌سازی',
    ]);
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'settings/persian');
    await draft.bringToFront();
    await countThat(session, draft, 'speaks Persian', ({ name }) => /[آ-ی]/.test(name));
    await marks('the marks', (words) => words.includes("must: I don't know"));
    await pointAt(session, draft, "I don't know");
    const { buttons } = await openCard(session, draft);
    expect(buttons.map(({ label }) => label)).toContain('بستن');
    await session.shot(draft, 'settings/persian-card');
    await page.bringToFront();
    await (await page.waitForSelector('select'))?.select('');
    await waitFor('English', () =>
      page.evaluate(() => document.documentElement.lang === 'en' && document.querySelector('h1') !== null),
    );
  });

  it.each(SECTIONS)('has nothing in %s that keeps anybody out, in both directions', async (section) => {
    await goToSection(page, section);
    expect(await axeProblems(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await axeProblems(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await session.shot(page, `settings/${section}-narrow`);
    await page.setViewport({ width: 1100, height: 900 });
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
