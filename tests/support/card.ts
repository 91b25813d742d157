import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './browser';
import { type Box, pointAt } from './marks';
import { pressOnce } from './press';
import { waitFor } from './wait';

/** What an open card says. */
export interface ShownCard {
  readonly what: string;
  readonly why: string;
  readonly source: string;
  /** What is said where a finding was silenced. */
  readonly silenced: string;
  /** Sentences that explain the rule. */
  readonly examples: readonly string[];
  /** The button that has the focus. */
  readonly focused: string;
  readonly box: Box;
  /** False while it comes into sight. */
  readonly still: boolean;
  /** Label (or accessible name) and place of every button; those with a wording come before the others. */
  readonly buttons: readonly { readonly label: string; readonly isFix: boolean; readonly box: Box }[];
}

/** The card that is open now, in the page or in a frame of it. */
export const readCard = async (
  session: Session,
  page: Page,
  frame: Frame = page.mainFrame(),
): Promise<ShownCard | undefined> => {
  const answers = await session.insideClosedRoots(frame, 'rl-host', (root) => {
    const card = root.querySelector('.top')?.shadowRoot?.querySelector('.rl-card');
    if (!card?.checkVisibility({ visibilityProperty: true })) return null;
    return {
      still: card.getAnimations({ subtree: true }).length === 0,
      what: card.querySelector('h2')?.textContent ?? '',
      why: card.querySelector('.rl-card-why')?.textContent ?? '',
      silenced: card.querySelector('#rl-silenced')?.textContent ?? '',
      examples: [...card.querySelectorAll('.rl-card-example')].map((each) => each.textContent ?? ''),
      focused: (card.getRootNode() as ShadowRoot).activeElement?.textContent ?? '',
      source: card.querySelector('.rl-card-source')?.textContent ?? '',
      box: card.getBoundingClientRect().toJSON() as Box,
      buttons: [...card.querySelectorAll('button')].map((button) => ({
        label: button.getAttribute('aria-label') ?? button.textContent ?? '',
        isFix: button.classList.contains('rl-card-fix'),
        box: button.getBoundingClientRect().toJSON() as Box,
      })),
    };
  });
  return answers.find((answer) => answer !== null) ?? undefined;
};

/** Waits for a card in full sight. */
export const openCard = (session: Session, page: Page): Promise<ShownCard> =>
  waitFor('a card', async () => {
    const card = await readCard(session, page);
    return card?.still && card;
  });

/** Waits until no card is open. */
export const cardGone = async (session: Session, page: Page): Promise<void> => {
  await waitFor('the card to go', async () => (await readCard(session, page)) === undefined);
};

/** Presses a button of the open card with the mouse, once, and waits until the card has gone. */
export const pressInCard = async (session: Session, page: Page, label: string): Promise<void> => {
  await pressUntil(session, page, label, (card) => card === undefined);
};

/** Presses a button of the open card with the mouse, once, and waits until that has done what it should. */
export const pressUntil = async (
  session: Session,
  page: Page,
  label: string,
  done: (card: ShownCard | undefined) => unknown,
): Promise<ShownCard | undefined> => {
  await openCard(session, page);
  await pressOnce(page, 'the card', () => readCard(session, page), label);
  let card: ShownCard | undefined;
  await waitFor(`"${label}" to do its work`, async () => {
    card = await readCard(session, page);
    return done(card);
  });
  return card;
};

/** Rests the pointer on marked words and presses the first wording on their card. Returns the wording. */
export const mend = async (session: Session, page: Page, words: string): Promise<string> => {
  await pointAt(session, page, words);
  const fix = (await openCard(session, page)).buttons.find(({ isFix }) => isFix);
  if (!fix) throw new Error(`The card of "${words}" offers no wording.`);
  await pressInCard(session, page, fix.label);
  return fix.label;
};
