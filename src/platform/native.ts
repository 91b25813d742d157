import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for the polyfill in scripts that run in pages, which ask, hear ports and read strings: for these both
 * browsers have promises of their own. A page can name an element `browser`, so only the real one counts.
 */
const { browser, chrome } = globalThis as unknown as { readonly browser?: Partial<Browser>; readonly chrome: Browser };

export default (browser?.runtime?.id ? browser : chrome) as Browser;
