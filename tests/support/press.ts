import type { Page } from 'puppeteer-core';
import type { Box } from './marks';
import { waitFor, waitUntilStill } from './wait';

/** Something of ours that stands in the page, with buttons. */
interface Shown {
  readonly buttons: readonly { readonly label: string; readonly box: Box }[];
}

/** Longer than what is shown takes no press, because it was meant for what stood there before. */
export const ARMED_MS = 550;

/**
 * Presses a button with the mouse, once, as soon as it takes presses. A second press could go to whatever stands there
 * after the first one.
 */
export const pressOnce = async (
  page: Page,
  what: string,
  read: () => Promise<Shown | undefined>,
  label: string,
): Promise<void> => {
  // What stood there a moment ago may go and come again: for so long as it is away, nothing stands still either.
  const button = await waitFor(`"${label}" to take presses`, async () => {
    const shown = await waitUntilStill(what, read, ARMED_MS);
    const found = shown?.buttons.find((each) => each.label === label);
    if (!found) throw new Error(`On ${what} is no "${label}", but ${JSON.stringify(shown)}.`);
    return found;
  });
  const { x, y, width, height } = button.box;
  await page.mouse.click(x + width / 2, y + height / 2);
};
