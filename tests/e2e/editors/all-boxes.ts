import { startDesk } from '../../../src/demo/desk/server';
import { launch, type Session } from '../../support/browser';
import { openDraft, openDraftAt } from '../../support/desk';
import type { BrowserName } from '../../support/find-browser';
import { serve } from '../../support/serve';
import { type BoxInProbe, openInProbe } from './box-in-probe';
import { type BoxName, isInDesk } from './boxes';
import { buildPages } from './pages/build';
import { buildProbe } from './probe/build';

/** A browser with the probe, the demo desk and the pages of the further editors. */
export interface AllBoxes {
  readonly session: Session;
  /** Opens an empty box in a new tab. */
  open(editor: BoxName): Promise<BoxInProbe>;
  close(): Promise<void>;
}

/** Starts all that the tests of the editors' room need. */
export const startBoxes = async (browser: BrowserName): Promise<AllBoxes> => {
  const desk = await startDesk();
  const pages = await serve({ '/': { folder: await buildPages() } });
  const session = await launch(browser, { extension: await buildProbe(browser) });
  const pageWith = (editor: BoxName) =>
    isInDesk(editor) ? openDraft(session, desk.url, editor) : openDraftAt(session, `${pages.url}${editor}/`);
  return {
    session,
    open: async (editor) => openInProbe(await pageWith(editor), editor),
    close: async () => {
      await session.close();
      await Promise.all([desk.close(), pages.close()]);
    },
  };
};
