// `tsx tests/support/draw-icons.ts` draws the icons of all sizes again from public/icons/icon.svg.
import { readFileSync } from 'node:fs';
import { launch } from './browser';

const svg = readFileSync('public/icons/icon.svg', 'utf8');
const session = await launch('chromium');
const page = await session.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
}
await session.close();
