import type { Frame, Page } from 'puppeteer-core';
import { axeProblems } from './axe';
import type { Session } from './browser';

/** What stands in our closed roots of a frame, as markup and style of its own. */
const copyOf = async (session: Session, frame: Frame): Promise<{ markup: string; css: string }> => {
  const parts = await session.insideClosedRoots(frame, 'rl-host', (root) => {
    const roots = ['.beside', '.top'].map((part) => root.querySelector(part)?.shadowRoot).filter((each) => !!each);
    const sheets = new Set(roots.flatMap((each) => [...each.adoptedStyleSheets]));
    return {
      markup: roots.map((each) => each.innerHTML).join(''),
      css: [...sheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
    };
  });
  const filled = parts.filter(({ markup }) => markup !== '');
  return { markup: filled.map(({ markup }) => markup).join(''), css: filled[0]?.css ?? '' };
};

/**
 * What axe finds wrong with what we show in a page. It cannot look into closed roots, so it is given a copy of what
 * stands in them, with the same style, in a page of its own.
 */
export const axeInCopy = async (session: Session, page: Page, dir: 'ltr' | 'rtl' = 'ltr', dark = false) => {
  const { markup, css } = await copyOf(session, page.mainFrame());
  const copy = await session.newPage('about:blank');
  if (dark) await copy.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await copy.setContent(
    `<!doctype html><html lang="en" dir="${dir}"><head><title>copy</title><style>
      ${css} .rl-card-place, .rl-count-place { position: static !important; } * { animation: none !important; }
    </style></head><body><main><h1>Copy</h1>${markup}</main></body></html>`,
  );
  const problems = await axeProblems(copy);
  await copy.close();
  return { problems, checked: markup.length > 0 };
};
