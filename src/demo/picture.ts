import { mkdirSync, readFileSync } from 'node:fs';
import { built, launch } from '../../tests/support/browser';
import { openCard } from '../../tests/support/card';
import { openDraft, typeDraft } from '../../tests/support/desk';
import { pointAt, shownMarks } from '../../tests/support/marks';
import { readPopup } from '../../tests/support/popup';
import { waitFor } from '../../tests/support/wait';
import { startDesk } from './desk/server';

const OUT = 'docs/images/reply.png';
const DRAFT =
  "Hi Priya, I'm sorry. I don't know why nobody came, but it's the repair team's fault. Unfortunately it's our policy to book visits only by phone.";

/** Takes the picture of the README: the page with a card open, and the popup as it would hang from the toolbar. */
const desk = await startDesk();
const session = await launch('chromium', { extension: built.chromium });
try {
  const page = await openDraft(session, desk.url, 'contenteditable', '20412');
  await typeDraft(page, DRAFT);
  await waitFor('three marks', async () => (await shownMarks(session, page)).length === 3);
  await pointAt(session, page, "I don't know");
  await openCard(session, page);
  const popup = await session.openPopup(page);
  await waitFor('the popup to follow', async () => (await readPopup(popup)).findings.length > 0);
  const shots = [await session.shot(popup, 'picture/popup')];
  await page.bringToFront();
  await pointAt(session, page, "I don't know");
  await openCard(session, page);
  shots.unshift(await session.shot(page, 'picture/page'));
  const [behind, hanging] = shots.map((path) => `data:image/png;base64,${readFileSync(path).toString('base64')}`);
  const frame = await session.newPage('about:blank');
  await frame.setContent(
    `<body style="margin:0;position:relative"><img src="${behind}" style="display:block">
     <img src="${hanging}" style="position:absolute;inset-block-start:12px;inset-inline-end:24px;width:360px;border-radius:10px;box-shadow:0 12px 40px #0005">`,
  );
  mkdirSync('docs/images', { recursive: true });
  await (await frame.$('body'))?.screenshot({ path: OUT });
  console.log(OUT);
} finally {
  await session.close();
  await desk.close();
}
