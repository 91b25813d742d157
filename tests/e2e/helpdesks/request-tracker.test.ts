import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { mend, openCard } from '../../support/card';
import { undo } from '../../support/desk';
import { markedWords, pointAt } from '../../support/marks';
import { readPopup } from '../../support/popup';
import { waitFor, waitUntilStill } from '../../support/wait';
import { focusEditor, openReplyPage } from './request-tracker';

const POOR =
  "It's our policy. I don't know why nobody called. It's the billing team's fault. We will look at it today.";
const MARKED = ["must: It's our policy", "must: I don't know", "must: It's the billing team's fault"];

const patient = { timeout: 15_000 };

const textIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => (document.body.textContent ?? '').replaceAll('\u00a0', ' ').trim());
const htmlIn = (frame: Frame): Promise<string> => frame.evaluate(() => document.documentElement.outerHTML);

/** What the form would send. */
const dataIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { CKEDITOR } = window as unknown as { CKEDITOR: { instances: Record<string, { getData(): string }> } };
    return CKEDITOR.instances.UpdateContent?.getData() ?? '';
  });

const answerIn = async (session: Session): Promise<{ page: Page; frame: Frame }> => {
  const page = await session.newPage();
  await openReplyPage(page, inject('replyPage'));
  const frame = await focusEditor(page);
  await page.keyboard.type(POOR);
  await waitFor('CKEditor 4 to have taken it all', async () => (await textIn(frame)) === POOR);
  return { page, frame };
};

describe.each(browsers)('the seeded complaint in Request Tracker, answered in %s', (name) => {
  let session: Session;
  let page: Page;
  let frame: Frame;
  let untouched: { html: string; data: string; problems: readonly string[] };

  beforeAll(async () => {
    const bare = await launch(name);
    const without = await answerIn(bare);
    untouched = {
      html: await htmlIn(without.frame),
      data: await dataIn(without.page),
      problems: await bare.problems(),
    };
    await bare.close();
    session = await launch(name, { extension: built[name] });
    ({ page, frame } = await answerIn(session));
  });

  afterAll(() => session.close());

  it('gets lines under exactly the words that should not be said', async () => {
    await expect.poll(() => markedWords(session, page), patient).toEqual(MARKED);
    await session.shot(page, 'request-tracker/1-marks');
  });

  it('is the same draft, byte for byte, as without the extension', async () => {
    expect(await htmlIn(frame)).toBe(untouched.html);
    expect(await dataIn(page)).toBe(untouched.data);
  });

  it('shows its checklist and findings in the popup', async () => {
    const popup = await session.openPopup(page);
    await expect
      .poll(async () => (await readPopup(popup)).findings.length, patient)
      .toBeGreaterThanOrEqual(MARKED.length);
    const { playbook, items } = await readPopup(popup);
    expect(playbook).toBeTruthy();
    expect(items.length).toBeGreaterThan(0);
    await session.shot(popup, 'request-tracker/2-popup');
    await popup.close();
    await page.bringToFront();
  });

  it('is mended with one press on the card, and restored by undo', async () => {
    await pointAt(session, page, "I don't know");
    await openCard(session, page);
    await session.shot(page, 'request-tracker/3-card');
    const fix = await mend(session, page, "I don't know");
    await expect.poll(() => textIn(frame), patient).toContain(fix);
    await waitUntilStill('the mended draft', () => htmlIn(frame));
    const mended = await textIn(frame);
    expect(mended).not.toContain("I don't know");
    await session.shot(page, 'request-tracker/4-mended');
    await undo(page);
    await expect.poll(() => textIn(frame), patient).not.toBe(mended);
    expect(await textIn(frame)).toBe(POOR);
  });

  it('is left alone as soon as it becomes an internal note', async () => {
    await page.select('select#UpdateType', 'private');
    await page.keyboard.type(' ');
    await expect.poll(() => markedWords(session, page), patient).toEqual([]);
  });

  it('caused no error that the page does not make by itself, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual(untouched.problems);
    expect(session.strangers()).toEqual([]);
  });
});
