import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe';
import { catchFiles, chooseFile, chooseFrom, openBacktest, watchFrames } from '../support/backtest';
import { browsers, built, launch, type Session } from '../support/browser';
import { waitFor } from '../support/wait';

/** Replies that the test tries, a multiple of five: of each five, one is poor for the pack alone, two for both. */
const REPLIES = Number(process.env.REPLYLINT_REPLIES ?? 10_000);
const share = (of5: number) => ((REPLIES / 5) * of5).toLocaleString('en-US');
const texts = ['Fine, sent.', 'Here are loyalty points.', "I don't know.", 'Thanks, done.', 'نمی‌دانم سفارش شما کجاست.'];
const line = (n: number) =>
  JSON.stringify({ id: n, reply: `${texts[n % texts.length]} ${n}`, at: `2026-0${1 + (n % 6)}-0${1 + (n % 9)}` });
const replies = Array.from({ length: REPLIES }, (_, n) => line(n)).join('\n');

const pack = JSON.stringify({
  format: 1,
  id: 'acme',
  version: '1.0.0',
  sequence: 1,
  name: { en: 'Acme support' },
  languages: ['en', 'fa'],
  extends: ['core'],
  concepts: [{ id: 'acme/loyalty', kind: 'fault', phrases: { en: ['loyalty points'] } }],
  rules: [
    {
      ...{ id: 'acme/loyalty', kind: 'avoid', concept: 'acme/loyalty', level: 'must', source: 'Acme' },
      text: { en: { message: 'This offers points.', why: 'Points are for thanks.' } },
      examples: { en: { bad: ['Here are [[loyalty points]].'], good: ['Here is your money.'] } },
    },
    { id: 'dont-know', level: 'hint' },
  ],
  settings: { customerValue: { amount: 6000, currency: 'USD' } },
});

describe.each(browsers)('the back-test in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-report-'));
  let session: Session;
  let page: Page;
  let files: () => Promise<readonly { name: string; text: string }[]>;

  const shown = () => page.$eval('.backtest', (screen) => screen.textContent);
  const press = (text: string) => page.locator(`.backtest ::-p-text(${text})`).click();

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    page = await session.openExtensionPage('src/studio/index.html');
    await page.setViewport({ width: 1280, height: 900 });
    await openBacktest(page, pack);
    files = await catchFiles(page);
  });

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  it('says what it cannot read, and takes another file', async () => {
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'backtest/idle');
    await chooseFile(page, 'sheet.xlsx', 'PK\u0003\u0004');
    expect(await shown()).toContain('save the sheet as CSV');
  });

  it('asks for the columns of a table that it cannot guess', async () => {
    await chooseFile(
      page,
      'mails.csv',
      'When;Incoming;Outgoing\n2026-03-04;It is broken;"It\'s our policy"\n;;\n2026;x\n',
    );
    expect(await page.$eval('.backtest [type=submit]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await chooseFrom(page, "The agent's reply", 'Outgoing');
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'backtest/columns');
    await press('Try the rules');
    await waitFor('the result', async () => (await shown()).includes('policy-shield'), 60_000);
    await page.locator('.backtest .more summary').click();
    const unread = await page.$$eval('.backtest .more li', (all) => all.map((one) => one.textContent));
    expect(unread).toEqual([
      expect.stringMatching(/^Line 4: Fields here: 2, columns in the first line: 3\./),
      expect.stringMatching(/^Line 3: There is no text/),
    ]);
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'backtest/unreadable', { fullPage: true });
    await press('Another export');
  });

  it(`tries ${REPLIES.toLocaleString('en-US')} replies while the page stays awake`, async () => {
    await chooseFile(page, 'past.ndjson', replies);
    expect(await shown()).toContain('NDJSON, Replylint');
    const compared = await page.$eval(
      '.add-row select',
      (list) => (list as HTMLSelectElement).selectedOptions[0]?.label,
    );
    expect(compared).toBe('the built-in rules');
    const frames = await watchFrames(page);
    await press('Try the rules');
    await waitFor('that it runs', () => page.$('progress'), 30_000);
    await waitFor('the result', async () => (await shown()).includes('acme/loyalty'), 280_000);
    const { longest, all } = await frames();
    console.log(
      `${name}: ${REPLIES} replies in ${Math.round(all)} ms, longest pause between frames ${Math.round(longest)} ms`,
    );
    // A page that waits for the count would not draw for nearly as long as the count takes.
    expect(longest).toBeLessThan(Math.max(500, all / 10));
  }, 320_000);

  it('shows what each rule found, in its context, and what changes', async () => {
    const table = await page.$$eval('.backtest-table tr', (rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent.trim())),
    );
    const row = (id: string) => table.find(([first]) => first === id)?.slice(1);
    expect(row('Replies')).toEqual([share(5), '']);
    expect(row('acme/loyalty')).toEqual(['Must change', share(1), share(1), '200', '0', share(1), '0']);
    expect(row('dont-know')).toEqual(['Hint', share(2), share(2), '400', share(2), '0', '0']);
    expect(await shown()).toContain(`${share(1)} replies at risk × $6,000 a year from each customer`);
    const rule = await page.$$('.backtest-rule');
    for (const button of rule)
      if ((await button.evaluate((one) => one.textContent)) === 'acme/loyalty') await button.click();
    await waitFor('the samples', () => page.$('.backtest-samples mark'));
    expect(
      await page.$$eval('.backtest-samples mark', (all) => [...new Set(all.map((one) => one.textContent))]),
    ).toContain('loyalty points');
    expect(await page.$$eval('.backtest-plot svg', (all) => all.length)).toBe(2);
    expect(await axeProblems(page)).toEqual([]);
    await session.shot(page, 'backtest/results');
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await session.shot(page, 'backtest/narrow');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('saves a report that stands alone', async () => {
    await press('Save the report');
    await press('Save as CSV');
    const [report, table] = await waitFor('both files', async () =>
      (await files()).length === 2 ? files() : undefined,
    );
    expect([report?.name, table?.name]).toEqual(['back-test past.html', 'back-test past.csv']);
    expect(table?.text).toContain(`acme/loyalty,must,on,Acme,This offers points.,${REPLIES / 5},${REPLIES / 5},200`);
    const path = join(folder, 'report.html');
    writeFileSync(path, report?.text ?? '');
    const reader = await session.newPage(pathToFileURL(path).href);
    expect(await axeProblems(reader)).toEqual([]);
    await session.shot(reader, 'backtest/report');
    await reader.close();
  });

  it('stops at once, and forgets the file', async () => {
    await press('Another export');
    await chooseFile(page, 'past.ndjson', replies);
    await press('Try the rules');
    await waitFor('that it runs', () => page.$('progress'), 30_000);
    await press('Stop');
    await page.locator('.backtest-drop').wait();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
