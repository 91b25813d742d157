/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Screen } from './stage';

/** What the list is made to believe is stored; times in minutes from now. */
interface Stored {
  readonly conversation: string;
  readonly site: string;
  readonly due?: number;
  readonly state: 'asked' | 'open';
}

/** Runs in the page, before its own scripts. */
function store(all: readonly Stored[]): void {
  const now = Date.now();
  const promises = all.map(({ due, ...each }, n) => ({
    ...each,
    id: String(n).padStart(24, '0'),
    url: 'https://desk.example/',
    said: now - n,
    ...(due !== undefined && { due: now + due * 60_000 }),
  }));
  for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser])
    if (api) {
      const { onChanged } = api.storage.local;
      const local = { ...api.storage.local, onChanged, get: async () => ({ promises }) };
      Object.defineProperty(api.storage, 'local', { value: local });
    }
}

const all: readonly Stored[] = [
  { site: 'Zendesk', conversation: '48213', due: -95, state: 'open' },
  { site: 'Freshdesk', conversation: '1077', due: -3, state: 'open' },
  { site: 'Gmail', conversation: '18c2f04be7a9d311', due: 170, state: 'open' },
  {
    site: 'support.a-company-with-a-long-name.example',
    conversation: '/tickets/2026/11/48213',
    due: 4300,
    state: 'open',
  },
  { site: 'Zammad', conversation: '66', due: 60, state: 'asked' },
  { site: 'Front', conversation: 'cnv_7', state: 'asked' },
];

const showing = (
  name: string,
  some: readonly Stored[],
  act: (page: Page) => Promise<unknown> = async () => {},
): Screen => ({
  name,
  open: async (stage) => {
    const page = await stage.extensionPage('src/popup/index.html?show=promises', 420, store, some);
    await page.waitForSelector('.promises');
    await act(page);
    return page;
  },
});

/** The list of promises in every state that it knows. */
export const promiseScreens: readonly Screen[] = [
  showing('promises/all', all),
  showing('promises/none', []),
  showing('promises/new-time', all.slice(0, 1), (page) => page.locator('.promise-new summary').click()),
  showing('promises/past-time', all.slice(5), async (page) => {
    await page.$eval('.promise-new input', (field) => {
      (field as HTMLInputElement).value = '2026-01-01T09:00';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('.promise-new .promise-choices:last-of-type .rl-button').click();
    await page.waitForSelector('.promise-problem');
  }),
];
