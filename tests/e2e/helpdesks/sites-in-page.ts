import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';

/** What the sites' room tells about the box that a selector finds. */
export interface Told {
  readonly site: string;
  readonly mode: string;
  readonly conversation?: string;
  readonly messages: readonly { readonly from: string; readonly text: string }[];
  readonly sendButtons: number;
}

/** The sites' room as one script that defines `sites`. */
export const sitesScript = async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: 'src/sites/index.ts', formats: ['iife'], name: 'sites' } },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[];
  return output[0].code;
};

/** Asks the sites' room in a page. */
export const ask = (page: Page, script: string, box: string): Promise<Told> =>
  page.evaluate(
    (code, selector) => {
      const { siteOf } = new Function(`${code}; return sites;`)() as typeof import('../../../src/sites');
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      const site = siteOf(new URL(document.URL), document);
      const conversation = site.conversation(element);
      return {
        site: site.id,
        mode: site.mode(element),
        ...(conversation !== undefined && { conversation }),
        messages: site.messages(element),
        sendButtons: site.sendButtons(element).length,
      };
    },
    script,
    box,
  );
