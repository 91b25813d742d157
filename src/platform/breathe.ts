import { browser } from './browser';

/** Lets waiting messages in, in the middle of long work; a call of the browser also tells it that we still work. */
export async function breathe(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
