/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Screen } from './stage';

const SETTINGS = 'src/options/index.html';

/** Runs in the page, before its own scripts: what an agent may have chosen. */
const chosen = (): void => {
  const stored = {
    settings: {
      sites: [
        { site: 'desk.example', on: true, playbook: 'seven' },
        { site: 'mail.example', on: false },
      ],
      guard: { must: 'ask', should: 'remind' },
      least: 'should',
    },
    settingsBefore: { settings: { sites: [] } },
    sync: { on: true, stamps: {}, refused: ['sites'] },
  };
  for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser])
    if (api) Object.defineProperty(api.storage, 'local', { value: { ...api.storage.local, get: async () => stored } });
};

const section = (id: string, act: (page: Page) => Promise<unknown> = async () => {}): Screen => ({
  name: `settings/${id}`,
  open: async (stage) => {
    const page = await stage.extensionPage(`${SETTINGS}#${id}`, 1000, chosen);
    await page.waitForSelector('h1');
    await act(page);
    return page;
  },
});

/** Settings and first run. */
export const pageScreens: readonly Screen[] = [
  section('checking'),
  section('sites', (page) => page.locator('summary').click()),
  section('silenced'),
  section('hours'),
  section('computers'),
  section('file'),
  {
    name: 'welcome/start',
    open: async (stage) => {
      const page = await stage.extensionPage('src/welcome/index.html', 1000);
      await page.waitForSelector('.columns');
      await page.waitForSelector('rl-host');
      return page;
    },
  },
];
