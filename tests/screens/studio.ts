import type { Page } from 'puppeteer-core';
import { openPack, press, STUDIO, testsSay, typeInto } from '../support/studio';
import type { Screen, Stage } from './stage';
import { brokenPack, ownPack, teamPack } from './studio-packs';

const WIDTH = 1440;

const opening = (name: string, act: (page: Page, stage: Stage) => Promise<unknown>): Screen => ({
  name: `studio/${name}`,
  open: async (stage) => {
    const page = await stage.extensionPage(STUDIO, WIDTH);
    await page.locator('.home').wait();
    await act(page, stage);
    return page;
  },
});

/** A pack on the bench, after its tests; `key` names the draft, so that pictures do not fill the list of packs. */
const pack = (name: string, screen: string, act: (page: Page) => Promise<unknown> = async () => {}, text = ownPack) =>
  opening(name, async (page, { look }) => {
    await openPack(page, text, screen, `${name}-${look.name}`);
    await testsSay(page, /\d/);
    await act(page);
  });

const tryOut = async (page: Page): Promise<void> => {
  await page.locator('.try-out .cm-content').click();
  await page.keyboard.type('I can offer you some loyalty points for that.');
  await page.locator('.try-out .hit').wait();
};

/** The studio, in every state that it knows. */
export const studioScreens: readonly Screen[] = [
  opening('start', async (page) => {
    await page.locator('.home .rl-button-primary').click();
    await page.waitForSelector('dialog[open]');
  }),
  pack('rules', 'rules', undefined, teamPack),
  pack('rule', 'rules/rules:acme~loyalty', tryOut),
  pack('rule-inherited', 'rules/rules:policy-shield', undefined, teamPack),
  pack('rule-broken', 'rules/rules:acme~loyalty', undefined, brokenPack),
  pack('act', 'rules/concepts:apology'),
  pack('new-rule', 'rules', (page) => press(page, 'New rule')),
  pack('playbook', 'playbooks/acme~night'),
  pack('snippets', 'snippets'),
  pack('words', 'words'),
  pack('settings', 'settings'),
  pack('tests', 'tests'),
  pack('tests-failing', 'tests', undefined, brokenPack),
  pack('text', 'rules/rules:acme~loyalty', (page) => press(page, 'Text')),
  pack('text-broken', 'rules/rules:acme~loyalty', async (page) => {
    await press(page, 'Text');
    await page.locator('.json-text .cm-content').click();
    await page.keyboard.type('?');
    await page.locator('.banner').wait();
  }),
  pack('export', 'tests', (page) => press(page, 'Export')),
  pack('export-sign', 'tests', async (page) => {
    await press(page, 'Export');
    await press(page, 'Sign it');
    await typeInto(page, 'Passphrase', 'short');
    await press(page, 'Make and save a key');
  }),
  pack('export-refused', 'tests', (page) => press(page, 'Export'), brokenPack),
  opening('home', async (page, { look }) => {
    await openPack(page, teamPack, 'rules', `home-${look.name}`);
    await page.locator('.head-home').click();
    await page.locator('.draft').wait();
  }),
];
