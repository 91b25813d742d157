import { launch } from '../../tests/support/browser';
import { type BrowserName, findBrowser } from '../../tests/support/find-browser';
import { startDesk } from './desk/server';
import { walkThrough } from './walk-through';

const extension: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Windows and macOS always have a screen; elsewhere a screen says so. */
const hasDisplay = (): boolean =>
  !process.env.CI &&
  (['win32', 'darwin'].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Opens the desk in a window and leaves it to the person in front of it, until she closes the browser. */
const show = async (name: BrowserName, url: string): Promise<void> => {
  const session = await launch(name, { extension: extension[name], headless: false });
  const [blank] = await session.browser.pages();
  await session.newPage(url);
  await blank?.close();
  console.log(`The demo desk is open in ${await session.browser.version()}: ${url}`);
  console.log('Pick a complaint, type a reply, and rest the pointer on a line under your words.');
  console.log('Close the browser to end.');
  await new Promise<void>((ended) => {
    session.browser.once('disconnected', () => ended());
  });
};

/** The same without a screen: answers one complaint, and tells what a person would have seen. */
const tell = async (name: BrowserName, url: string): Promise<void> => {
  const session = await launch(name, { extension: extension[name] });
  console.log(`No display here, so one complaint is answered in a headless ${await session.browser.version()}.`);
  try {
    await walkThrough(session, url);
  } finally {
    await session.close();
  }
};

// `npm start -- firefox` picks one; else it is what there is.
const name: BrowserName = process.argv[2] !== 'firefox' && findBrowser('chromium') ? 'chromium' : 'firefox';
const desk = await startDesk();
await (hasDisplay() ? show(name, desk.url) : tell(name, desk.url));
await desk.close();
