import { execFileSync } from 'node:child_process';
import type { Frame, Page } from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { waitFor } from '../../support/wait';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page on which the seeded complaint is answered. */
    replyPage: string;
  }
}

/** Before all tests of the helpdesks: installs and starts Request Tracker, and gives the tests its address. */
export default ({ provide }: TestProject): (() => void) => {
  const said = execFileSync('tests/testbeds/start-rt.sh', { encoding: 'utf8' });
  const replyPage = /reply page +(\S+)/.exec(said)?.[1];
  if (!replyPage) throw new Error(`start-rt.sh names no reply page:\n${said}`);
  provide('replyPage', replyPage);
  return () => {
    execFileSync('tests/testbeds/stop-rt.sh');
  };
};

/** Logs the seeded agent in and goes to the reply page. */
export const openReplyPage = async (page: Page, replyPage: string): Promise<void> => {
  await page.goto(new URL('/', replyPage).href);
  await page.type('input[name=user]', 'agent');
  await page.type('input[name=pass]', 'agentpass1');
  await Promise.all([page.waitForNavigation(), page.click('input[type=submit][value=Login]')]);
  await page.goto(replyPage);
};

/** Puts the focus into the CKEditor 4 of the reply page and gives its frame, once the editor itself has noticed. */
export const focusEditor = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe.cke_wysiwyg_frame');
  const frame = await waitFor('the frame of CKEditor 4', async () => {
    const inner = await element?.contentFrame();
    return (await inner?.evaluate(() => document.body?.isContentEditable)) ? inner : undefined;
  });
  await element?.click();
  await waitFor('CKEditor 4 to have the focus', () =>
    page.evaluate(() => {
      const { CKEDITOR } = window as unknown as {
        CKEDITOR: { instances: Record<string, { status: string; focusManager: { hasFocus: boolean } }> };
      };
      const editor = CKEDITOR.instances.UpdateContent;
      return editor?.status === 'ready' && editor.focusManager.hasFocus;
    }),
  );
  return frame;
};
