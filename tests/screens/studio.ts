import type { Page } from 'puppeteer-core';
import { openPack, press, STUDIO, testsSay, typeInto } from '../support/studio';
import { askForColumns, finish, refuse, run } from './backtest';
import type { Look } from './look';
import { said } from './said';
import type { Screen, Stage } from './stage';
import { brokenPack, ownPack, teamPack } from './studio-packs';

const WIDTH = 1440;

/** A state of the studio, and what brings it up in an open studio, whatever that shows. */
export interface StudioState {
  readonly name: string;
  readonly act: (page: Page, look: Look) => Promise<unknown>;
}

const opening = (name: string, act: StudioState['act']): StudioState => ({ name: `studio/${name}`, act });

/** An open studio. */
export async function openStudio(stage: Stage): Promise<Page> {
  const page = await stage.extensionPage(STUDIO, WIDTH);
  await page.locator('.home').wait();
  return page;
}

/** A pack on the bench, after its tests; `key` names the draft, so that pictures do not fill the list of packs. */
const pack = (name: string, screen: string, act: StudioState['act'] = async () => {}, text = ownPack) =>
  opening(name, async (page, look) => {
    await openPack(page, text, screen, `${name}-${look.name}`);
    await testsSay(page, /\p{Nd}/u);
    await act(page, look);
  });

const tryOut = async (page: Page): Promise<void> => {
  await page.locator('.try-out .cm-content').click();
  await page.keyboard.type('I can offer you some loyalty points for that.');
  await page.locator('.try-out .hit').wait();
};

/** The studio, in every state that it knows. */
export const studioStates: readonly StudioState[] = [
  opening('start', async (page) => {
    await page.locator('.home .rl-button-primary').click();
    await page.waitForSelector('dialog[open]');
  }),
  pack('rules', 'rules', undefined, teamPack),
  pack('rule', 'rules/rules:acme~loyalty', tryOut),
  pack('rule-inherited', 'rules/rules:policy-shield', undefined, teamPack),
  pack('rule-broken', 'rules/rules:acme~loyalty', undefined, brokenPack),
  pack('act', 'rules/concepts:apology'),
  pack('new-rule', 'rules', (page, look) => press(page, said('studioNewRule', look))),
  pack('playbook', 'playbooks/acme~night'),
  pack('snippets', 'snippets'),
  pack('words', 'words'),
  pack('settings', 'settings'),
  pack('tests', 'tests'),
  pack('tests-failing', 'tests', undefined, brokenPack),
  pack('text', 'rules/rules:acme~loyalty', (page, look) => press(page, said('studioText', look))),
  pack('text-broken', 'rules/rules:acme~loyalty', async (page, look) => {
    await press(page, said('studioText', look));
    await page.locator('.json-text .cm-content').click();
    await page.keyboard.type('?');
    await page.locator('.banner').wait();
  }),
  pack('export', 'tests', (page, look) => press(page, said('studioExport', look))),
  pack('export-sign', 'tests', async (page, look) => {
    await press(page, said('studioExport', look));
    await press(page, said('studioSign', look));
    await typeInto(page, said('studioPassphrase', look), 'short');
    await press(page, said('studioMakeKey', look));
  }),
  pack('export-next-key', 'tests', async (page, look) => {
    await press(page, said('studioExport', look));
    await press(page, said('studioSign', look));
    for (const field of ['studioPassphrase', 'studioPassphraseAgain'] as const)
      await typeInto(page, said(field, look), 'correct horse battery');
    await press(page, said('studioMakeKey', look));
    await press(page, said('studioNextKey', look));
    await typeInto(page, said('studioPassphraseAgain', look), 'another one');
    await press(page, said('studioMakeNextKey', look));
    await page.locator('dialog .problems').wait();
  }),
  pack('export-refused', 'tests', (page, look) => press(page, said('studioExport', look)), brokenPack),
  pack('backtest', 'backtest'),
  pack('backtest-columns', 'backtest', askForColumns),
  pack('backtest-refused', 'backtest', refuse),
  pack('learn', 'learn'),
  opening('home', async (page, look) => {
    await openPack(page, teamPack, 'rules', `home-${look.name}`);
    await page.locator('.head-home').click();
    await page.locator('.draft').wait();
  }),
];

/** A count of many replies takes seconds: for pictures alone. */
const slowStates: readonly StudioState[] = [
  pack('backtest-running', 'backtest', run, teamPack),
  pack('backtest-done', 'backtest', finish, teamPack),
];

/** The same, each in a page of its own, for pictures. */
export const studioScreens: readonly Screen[] = [...studioStates, ...slowStates].map(({ name, act }) => ({
  name,
  open: async (stage) => {
    const page = await openStudio(stage);
    await act(page, stage.look);
    return page;
  },
}));
