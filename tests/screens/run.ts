import { startDesk } from '../../src/demo/desk/server';
import { built, launch } from '../support/browser';
import { screens } from '.';
import { looks } from './look';
import { stageFor } from './stage';

/**
 * Takes pictures of all screens in all looks: `artifacts/screens/SCREEN-LOOK-chromium.png`. Words on the command line
 * narrow it down: `npm run screens -- popup dark` takes those with both words in their names.
 */
const words = process.argv.slice(2);
const desk = await startDesk();
const session = await launch('chromium', { extension: built.chromium });
let taken = 0;
try {
  for (const look of looks) {
    const stage = await stageFor(session, desk, look);
    for (const screen of screens) {
      const name = `screens/${screen.name}-${look.name}`;
      if (!words.every((word) => name.includes(word))) continue;
      const page = await screen.open(stage);
      await session.shot(page, name, { fullPage: true });
      await page.close();
      taken++;
    }
  }
} finally {
  await session.close();
  await desk.close();
}
console.log(`${taken} pictures in artifacts/screens`);
