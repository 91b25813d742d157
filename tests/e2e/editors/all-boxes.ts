import { startDesk } from '../../../src/demo/desk/server';
import { launch, type Session } from '../../support/browser';
import { draftAddress, openDraftAt } from '../../support/desk';
import type { BrowserName } from '../../support/find-browser';
import { serve } from '../../support/serve';
import { type BoxInProbe, openInProbe } from './box-in-probe';
import { type BoxName, isInDesk, type PageName } from './boxes';
import { buildPages } from './pages/build';
import { buildProbe } from './probe/build';

/** A browser with the probe, the demo desk and the pages of the further editors. */
export interface AllBoxes {
  readonly session: Session;
  /** Opens an empty box in a new tab; `first` runs in the page before its own scripts. */
  open(editor: BoxName, first?: string): Promise<BoxInProbe>;
  /** The same for a page; `field` is a bare textarea. */
  openPage(page: PageName | 'field'): Promise<BoxInProbe>;
  close(): Promise<void>;
}

/** Starts all that the tests of the editors' room need. */
export const startBoxes = async (browser: BrowserName): Promise<AllBoxes> => {
  const desk = await startDesk();
  const pages = await serve({ '/': { folder: await buildPages() } });
  const session = await launch(browser, { extension: await buildProbe(browser) });
  const openPage = async (page: PageName | 'field', first?: string) =>
    openInProbe(await openDraftAt(session, `${pages.url}${page}/`, first), page === 'field' ? 'textarea' : page);
  return {
    session,
    open: async (editor, first) =>
      isInDesk(editor)
        ? openInProbe(await openDraftAt(session, draftAddress(desk.url, editor), first), editor)
        : openPage(editor, first),
    openPage,
    close: async () => {
      await session.close();
      await Promise.all([desk.close(), pages.close()]);
    },
  };
};
