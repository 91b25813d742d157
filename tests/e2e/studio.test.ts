import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../support/browser';
import { largePack } from '../support/large-pack';
import {
  beginRule,
  catchDownloads,
  control,
  isKept,
  openPack,
  press,
  reload,
  STUDIO,
  testsSay,
  textOf,
  typeInto,
} from '../support/studio';
import { waitFor } from '../support/wait';

describe.each(browsers)('the studio in %s', (name) => {
  let session: Session;
  let page: Page;

  const hits = () => page.$$eval('.try-out .hit', (all) => all.map((hit) => hit.textContent));
  const message = () => control(page, 'What the agent reads').then((field) => field.evaluate(shownIn));
  const json = () => textOf(page, '.json-text .cm-content');
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key as 'Tab');
  };
  const chord = async (...held: string[]) => {
    for (const key of held) await page.keyboard.down(key as 'Control');
    for (const key of held.reverse()) await page.keyboard.up(key as 'Control');
  };

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    page = await session.openExtensionPage(STUDIO);
    await page.setViewport({ width: 1440, height: 900 });
  });

  afterAll(() => session.close());

  it('makes a rule from an empty pack: what it finds is marked while one types', async () => {
    await beginRule(page, 'Acme support', 'It offers points.', 'loyalty points');
    await page.locator('.try-out .cm-content').click();
    await page.keyboard.type('Here are some loyalty points. And bonus points, too.');
    // The first hit waits for the built-in rules, which a thread compiles.
    await waitFor('the hit', async () => (await hits()).join() === 'loyalty points', 60_000);
    await typeInto(page, 'Phrases', '\nbonus points');
    await waitFor('both hits', async () => (await hits()).join() === 'loyalty points,bonus points');
  });

  it('marks the words of an example by a button, and tests it at once', async () => {
    await typeInto(page, 'Bad examples', 'Here are points for you: bonus points');
    await waitFor('the failure', async () => (await textOf(page, '.rules-form')).includes('finds'));
    await chord('Control', 'Shift', 'ArrowLeft');
    await chord('Control', 'Shift', 'ArrowLeft');
    await press(page, 'Mark');
    expect(await (await control(page, 'Bad examples')).evaluate((field) => field.textContent)).toContain(
      '[[bonus points]]',
    );
    await typeInto(page, 'Good examples', 'Here is your money.');
    await testsSay(page, 'All 2 examples hold');
    await session.shot(page, 'studio/rule');
  });

  it('shows an error at its place, refuses a final export until it is mended', async () => {
    await typeInto(page, 'Phrases', '\nfree (gift');
    const squiggle = () => page.$eval('.cm-lintRange-error', (mark) => mark.textContent);
    expect(await waitFor('the squiggle', squiggle)).toBe('(gift');
    await testsSay(page, '1 problem');
    const saved = await catchDownloads(page);
    await press(page, 'Export');
    await press(page, 'Save the final pack');
    expect(await textOf(page, 'dialog')).toContain('1 test fails');
    expect(await saved()).toEqual([]);
    await press(page, 'Save a draft');
    expect((await saved())[0]).toMatchObject({ name: 'acme-support-1.0.0-draft.json' });
    expect((await saved())[0]?.text).toContain('"version": "1.0.0-draft"');
    await typeInto(page, 'Phrases', ')');
    await testsSay(page, 'All 2 examples hold');
    await press(page, 'Export');
    await press(page, 'Save the final pack');
    const [, final] = await waitFor('the file', async () => ((await saved()).length === 2 ? saved() : undefined));
    expect(final?.name).toBe('acme-support-1.0.0.json');
    expect(JSON.parse(final?.text ?? '').concepts[0].phrases.en).toEqual([
      'loyalty points',
      'bonus points',
      'free (gift)',
    ]);
  });

  it('keeps form and text in step, and the form while the text is broken', async () => {
    await press(page, 'Text');
    await page.locator('.json-text .cm-content').click();
    await waitFor('the text', async () => (await json()).includes('"acme-support"'));
    await chord('Control', 'Home');
    await page.keyboard.type('x');
    await page.locator('.banner').wait();
    expect(await textOf(page, '.banner')).toContain('Line 1, column 1');
    expect(await message()).toBe('It offers points.');
    await page.keyboard.press('Backspace');
    await waitFor('the banner to go', async () => (await page.$('.banner')) === null);
    await typeInto(page, 'What the agent reads', '!');
    await waitFor('the text to follow', async () => (await json()).includes('It offers points.!'));
    await chord('Control', 'z');
    await waitFor('the text to go back', async () => !(await json()).includes('It offers points.!'));
    await press(page, 'Text');
  });

  it('takes changes back and makes them again, wherever they were made', async () => {
    await press(page, 'Settings');
    await typeInto(page, 'Id', '-team');
    await press(page, 'Rules');
    await chord('Control', 'z');
    await waitFor('the settings', async () => (await textOf(page, '.tabs [aria-current]')) === 'Settings');
    const id = () => control(page, 'Id').then((field) => field.evaluate(shownIn));
    expect(await id()).toBe('acme-support');
    await chord('Control', 'Shift', 'z');
    await waitFor('the change', async () => (await id()) === 'acme-support-team');
    await chord('Control', 'z');
    await waitFor('the old id', async () => (await id()) === 'acme-support');
  });

  it('has everything after a reload', async () => {
    await isKept(page);
    await reload(page);
    await press(page, 'Rules');
    await page.locator('.entry a').click();
    expect(await waitFor('the form', message)).toBe('It offers points.');
    expect(await (await control(page, 'Phrases')).evaluate((field) => field.textContent)).toContain('bonus points');
  });

  it('makes a pack of a CSV of phrases', async () => {
    await page.locator('.head-home').click();
    await press(page, 'New pack');
    await page.locator('dialog label:nth-of-type(4) input[type=radio]').click();
    await typeInto(page, 'Name', 'Words');
    const file = join(mkdtempSync(join(tmpdir(), 'replylint-')), 'words.csv');
    writeFileSync(file, 'phrase,instead\n"bonus coins",a refund\n,nothing\nthe guys,our team\n');
    const input = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await press(page, 'Create');
    await page.waitForSelector('dialog .left-out');
    expect(await textOf(page, 'dialog .left-out')).toContain('Line 3');
    await session.shot(page, 'studio/left-out');
    await press(page, 'Go on without them');
    await testsSay(page, /^All \d+ examples hold$/);
    await waitFor('the rule', async () => (await textOf(page, '.entry-list')).includes('We say this in other words.'));
  });

  it('puts the final pack into use in this browser', async () => {
    await press(page, 'Export');
    await press(page, 'Use it in this browser');
    await waitFor(
      'it to be in use',
      async () => (await textOf(page, 'dialog')).includes('are checked by this version'),
      60_000,
    );
    await page.keyboard.press('Escape');
  });

  it('finds its way in a pack with many rules and many phrases', async () => {
    await openPack(page, largePack(4000, 200), 'rules/rules:acme~many');
    const titles = () => page.$$eval('.entry-title', (all) => all.map((each) => each.textContent));
    expect(await waitFor('the list', async () => (await titles()).length)).toBe(100);
    await press(page, 'Show more (100 left)');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await waitFor('the focus on the first that came', async () => (await focused()) === (await titles())[100]);
    expect(await titles()).toHaveLength(200);
    await page.locator('.find-line input').click();
    await page.keyboard.type('points 1');
    const found = () => textOf(page, '.find-line [role=status]');
    await waitFor('the first phrase', async () => (await found()) === '1 of 1');
    await page.keyboard.press('Backspace');
    await waitFor('all of them', async () => (await found()).endsWith('of 20'));
    await keys('Enter');
    await waitFor('the next one', async () => (await found()) === '3 of 20');
    await waitFor('the mark on it', async () => (await textOf(page, '.mark-found')) === 'points');
    await waitFor('its conditions', async () => (await textOf(page, '.guards')).includes('points 2 of 0'));
  });

  it('is worked by keys alone', async () => {
    await reload(page, '#/');
    await page.waitForSelector('.home');
    await keys('Tab', 'Enter');
    await page.waitForSelector('dialog[open]');
    await keys('Tab', 'ArrowDown', 'Tab');
    await page.keyboard.type('Night shift');
    await keys('Enter');
    await page.waitForSelector('.rules');
    await tabTo('New rule');
    await keys('Enter');
    await page.waitForSelector('dialog[open]');
    await keys('Tab', 'Tab');
    await page.keyboard.type('It says whatever.');
    await keys('Enter');
    await page.waitForSelector('.rules-form form');
    await tabTo('Why it harms');
    await page.keyboard.type('It is rude.');
    await tabTo('Phrases');
    await page.keyboard.type('whatever');
    await tabTo('Bad examples');
    await page.keyboard.type('Well, whatever');
    await chord('Alt', 'm');
    await tabTo('Good examples');
    await page.keyboard.type('Of course.');
    await testsSay(page, 'All 2 examples hold');
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });

  /** Presses Tab until the control with this name has the focus. */
  const tabTo = (wanted: string): Promise<boolean> =>
    waitFor(`the focus on ${wanted}`, async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(nameOfFocus).then((named) => named === wanted);
    });
});

function shownIn(field: HTMLElement): string {
  return (field as HTMLInputElement).value;
}

/** Runs in the page: the name of what has the focus. */
function nameOfFocus(): string {
  const focused = document.activeElement;
  const labelled = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
  const label = focused?.id ? document.querySelector(`label[for="${CSS.escape(focused.id)}"]`) : undefined;
  return (labelled ?? label ?? focused)?.textContent?.trim() ?? '';
}
