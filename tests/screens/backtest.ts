import type { Page } from 'puppeteer-core';
import { replyLine } from '../bench/replies';
import { chooseFile } from '../support/backtest';

const some = (count: number): string => Array.from({ length: count }, (_, n) => replyLine(n)).join('\n');

/** A table whose columns nobody can guess. */
export const askForColumns = (page: Page): Promise<void> =>
  chooseFile(page, 'mails.csv', 'When;Incoming;Outgoing\n2026-03-04;It is broken;"It\'s our policy"\n');

/** A file that is no export. */
export const refuse = (page: Page): Promise<void> => chooseFile(page, 'sheet.xlsx', 'PK\u0003\u0004');

const start = (page: Page): Promise<void> => page.locator('.backtest [type=submit]').click();

/** More replies than are counted before the picture is taken. */
export async function run(page: Page): Promise<void> {
  await chooseFile(page, 'past.ndjson', some(50_000));
  await start(page);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0, { timeout: 60_000 });
}

/** A back-test that is done, with one record that could not be read. */
export async function finish(page: Page): Promise<void> {
  await chooseFile(page, 'past.ndjson', `${some(400)}\n{`);
  await start(page);
  await page.waitForSelector('.backtest-plot svg', { timeout: 60_000 });
}
