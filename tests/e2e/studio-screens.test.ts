import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { looks } from '../screens/look';
import { stageFor } from '../screens/stage';
import { openStudio, studioStates } from '../screens/studio';
import { axeProblems } from '../support/axe';
import { built, launch, type Session } from '../support/browser';

const seen = looks.filter(({ name }) => ['light', 'rtl-dark', 'narrow'].includes(name));

/** In Chromium alone: axe sees the same tree in both. One page a look, so that the rules are read once. */
describe('every state of the studio', () => {
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

  it.each(seen)('has nothing that axe objects to, and nothing cut off ($name)', async (look) => {
    const page = await openStudio(await stageFor(session, desk, look));
    const problems: string[] = [];
    for (const { name, act } of studioStates) {
      await act(page, look);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) problems.push(`${name}: ${wide} px wider than its window`);
      problems.push(...(await axeProblems(page)).map((problem) => `${name}: ${problem}`));
    }
    await page.close();
    expect(problems).toEqual([]);
  });
});
