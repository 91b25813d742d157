// `tsx tests/support/ensure-browsers.ts [any]`: makes sure that both browsers are there, or that any of the two is.
import { ensureBrowsers, findBrowser } from './find-browser';

const any = process.argv[2] === 'any';

try {
  if (any) ensureBrowsers(!findBrowser('chromium') && findBrowser('firefox') ? ['firefox'] : ['chromium']);
  else ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
