// `tsx tests/support/ensure-browsers.ts [chromium] [firefox]`: both when none is named.
import { type BrowserName, ensureBrowsers } from './find-browser';

const isBrowser = (name: string): name is BrowserName => name === 'chromium' || name === 'firefox';
const named = process.argv.slice(2).filter(isBrowser);

try {
  ensureBrowsers(named.length > 0 ? named : ['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
