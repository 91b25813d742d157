/// <reference types="chrome" />
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../../support/browser';
import { openDraft, typeDraft } from '../../support/desk';
import { guardGone, openGuard, pressInGuard, readGuard } from '../../support/guard';
import { markedWords } from '../../support/marks';
import { openSettings, storedUnder } from '../../support/settings-page';
import { waitFor } from '../../support/wait';
import { teamPack } from './team-pack';

const POOR = "I don't know why. I can offer bonus points.";
const SEND = '[data-desk=send]';

describe.each(browsers)('the send guard of a pack in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let page: Page;
  let options: Page;

  const sent = () => page.$$eval('[data-desk=message][data-author=agent]', (all) => all.length);
  const install = (pack: object) =>
    options.evaluate(
      async (file) => {
        const look = await chrome.runtime.sendMessage({ name: 'lookAtPack', ask: { file } });
        return chrome.runtime.sendMessage({ name: 'takePack', ask: { ticket: look.look.ticket } });
      },
      Buffer.from(JSON.stringify(pack)).toString('base64url'),
    );
  const choice = (level: string): Promise<ElementHandle<HTMLSelectElement>> =>
    waitFor(`the choice for ${level}`, async () => {
      const found = await options.evaluateHandle((label) => {
        const groups = [...document.querySelectorAll('fieldset fieldset')];
        const own = groups.find((group) => group.querySelector('legend')?.textContent === 'Team rules of Acme');
        const field = [...(own?.querySelectorAll('label') ?? [])].find((each) => each.textContent?.startsWith(label));
        return field?.querySelector('select') ?? null;
      }, level);
      return (found.asElement() as ElementHandle<HTMLSelectElement> | null) ?? undefined;
    });
  const choose = async (level: string, mode: string) => {
    await options.bringToFront();
    await (await choice(level)).select(mode);
    await page.bringToFront();
  };
  const shownFor = async (level: string) =>
    (await choice(level)).evaluate((select) => select.selectedOptions[0]?.textContent);
  const poorReply = async () => {
    page = await openDraft(session, desk.url, 'contenteditable');
    await typeDraft(page, POOR);
    await waitFor('both marks', async () => (await markedWords(session, page)).length === 2);
  };

  /** A page that shows a later change has heard of those before it. */
  const hears = async (change: object, marks: number) => {
    await options.evaluate((ask) => chrome.runtime.sendMessage({ name: 'changeSettings', ask }), change);
    await waitFor(`${marks} marks`, async () => (await markedWords(session, page)).length === marks);
  };

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
    options = await openSettings(session, 'checking');
    const pack = { ...teamPack('1.0.0', 1, 'bonus points'), settings: { guard: { should: 'ask' } } };
    expect(await install(pack)).toEqual({ ok: true });
    await options.close();
    options = await openSettings(session, 'checking');
    await poorReply();
  });
  afterAll(async () => {
    await session?.close();
    await desk?.close();
  });

  it('asks where the pack asks for it, and says whose rule it is', async () => {
    const before = await sent();
    await page.click(SEND);
    expect((await openGuard(session, page)).points).toEqual(['This offers points.Team rules of Acme']);
    await session.shot(page, 'guard/pack');
    await pressInGuard(session, page, 'Send anyway');
    await waitFor('the reply to be sent', async () => (await sent()) === before + 1);
    await guardGone(session, page);
    await page.close();
  });

  it('is shown in the settings, and gives way to what the agent chooses for it', async () => {
    await options.bringToFront();
    expect(await shownFor('Better changed')).toBe('As the pack says: A question before it is sent');
    expect(await shownFor('Must change')).toBe('As above: A notice beside the send button');
    await session.shot(options, 'guard/pack-settings');
    await poorReply();
    await choose('Better changed', 'off');
    await waitFor('the choice to be stored', async () =>
      JSON.stringify(await storedUnder(options, 'settings')).includes('"packs":[{"pack":"team","should":"off"}]'),
    );
    await hears({ least: 'must' }, 1);
    await hears({ least: 'hint' }, 2);
    const before = await sent();
    await page.click(SEND);
    await waitFor('the reply to be sent', async () => (await sent()) === before + 1);
    expect(await readGuard(session, page)).toBeUndefined();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
