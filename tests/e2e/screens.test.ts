import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { screens } from '../screens';
import { looks } from '../screens/look';
import { stageFor } from '../screens/stage';
import { axeProblems } from '../support/axe';
import { built, launch, type Session } from '../support/browser';

const seen = looks.filter(({ name }) => ['light', 'rtl-dark', 'double'].includes(name));

const roomOf = (name: string) => name.split('/')[0] ?? '';
/** The studio is walked through in one page: see studio-screens.test.ts. */
const rooms = [...new Set(screens.map(({ name }) => roomOf(name)))].filter((room) => room !== 'studio');

/** In Chromium alone: the states are brought up by standing in for the browser, and axe sees the same tree in both. */
describe('every screen', () => {
  let desk: DeskServer;
  let session: Session;

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch('chromium', { extension: built.chromium });
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  const cases = rooms.flatMap((room) => seen.map((look) => ({ room, look })));

  it.each(cases)('of the $room has nothing that axe objects to, and nothing cut off ($look.name)', async (each) => {
    const stage = await stageFor(session, desk, each.look);
    const problems: string[] = [];
    for (const screen of screens.filter(({ name }) => roomOf(name) === each.room)) {
      const page = await screen.open(stage);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) problems.push(`${screen.name}: ${wide} px wider than its window`);
      problems.push(...(await axeProblems(page)).map((problem) => `${screen.name}: ${problem}`));
      await page.close();
    }
    expect(problems).toEqual([]);
  });
});
