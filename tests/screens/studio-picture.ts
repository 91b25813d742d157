import { startDesk } from '../../src/demo/desk/server';
import { built, launch } from '../support/browser';
import { stageFor } from './stage';
import { studioScreens } from './studio';

const OUT = 'docs/images/studio.png';

/** Takes the picture of docs/studio.md. */
const desk = await startDesk();
const session = await launch('chromium', { extension: built.chromium });
try {
  const stage = await stageFor(session, desk, { name: 'light' });
  const page = await studioScreens.find(({ name }) => name === 'studio/rule')?.open(stage);
  await page?.setViewport({ width: 1320, height: 760 });
  await page?.screenshot({ path: OUT });
  console.log(OUT);
} finally {
  await session.close();
  await desk.close();
}
