import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** Where Playwright keeps its Chromium, newest first. Its Firefox is a patched build that loads no extensions. */
const playwrightChromium = (): string[] => {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) =>
    ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(cache, build, path)),
  );
};

const macApp = (path: string): string => join('/Applications', path);

/** In the order in which they are tried. Branded Chrome is missing on purpose: it no longer takes `--load-extension`. */
const candidates: Record<BrowserName, () => (string | undefined)[]> = {
  chromium: () => [
    process.env.REPLYLINT_CHROMIUM,
    process.env.CHROME_PATH,
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome-for-testing'),
    ...playwrightChromium(),
    macApp('Chromium.app/Contents/MacOS/Chromium'),
    macApp('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ],
  firefox: () => [
    process.env.REPLYLINT_FIREFOX,
    onPath('firefox'),
    onPath('firefox-esr'),
    macApp('Firefox.app/Contents/MacOS/firefox'),
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ],
};

const remedy: Record<BrowserName, string> = {
  chromium:
    'No Chromium found. Install it (Debian: sudo apt-get install chromium; elsewhere: npx @puppeteer/browsers install chrome@stable, then put its path into REPLYLINT_CHROMIUM).',
  firefox:
    'No Firefox found. Install Firefox 140 or newer (Debian: sudo apt-get install firefox-esr), or put its path into REPLYLINT_FIREFOX.',
};

/** The path of a browser that takes unpacked extensions, or nothing. The environment goes before what is installed. */
export const findBrowser = (name: BrowserName): string | undefined =>
  candidates[name]().find((path) => path && isProgram(path));

/** The same, but a missing browser is an error that says what to install. */
export const requireBrowser = (name: BrowserName): string => {
  const path = findBrowser(name);
  if (!path) throw new Error(remedy[name]);
  return path;
};

/** Debian's names; the fonts draw Persian, Cyrillic and Romanian letters in the screenshots. */
const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const fonts = ['fonts-dejavu-core', 'fonts-noto-core'];

const canInstall = (): boolean => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const hasFonts = (): boolean => existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf');

/** Installs what is missing where that needs no question (Debian, as root); elsewhere it throws what to install. */
export const ensureBrowsers = (names: readonly BrowserName[]): void => {
  const missing = names.filter((name) => !findBrowser(name));
  if (canInstall() && (missing.length > 0 || !hasFonts())) {
    const wanted = [...missing.map((name) => packages[name]), ...fonts];
    console.log(`Installing ${wanted.join(', ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]): void => {
      execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...args], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  for (const name of names) requireBrowser(name);
};
