import type { Level } from '../engine/types';
import { LINE_STYLES, type Palette } from './palette';
import { sheetFor } from './style';

/** Fixed names: the page can read them, so they say nothing. */
const NAMES: Readonly<Record<Level, string>> = { must: 'rl-must', should: 'rl-should', hint: 'rl-hint' };
const LEVELS = ['hint', 'should', 'must'] as const;
/** The name of the tint of acts, from the same stock. */
export const ACT_NAME = 'rl-act';

/** Lines under ranges of one tree (a document or a shadow root), painted by the browser; the draft is not touched. */
export class Highlights {
  private sheet: CSSStyleSheet | undefined;
  private css = '';

  constructor(
    private readonly tree: Document | ShadowRoot,
    private readonly page: Document,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Paints exactly these ranges. */
  paint(ranges: Readonly<Record<Level, readonly Range[]>>, palette: Palette): void {
    const view = this.page.defaultView;
    if (!view) return;
    this.style(palette);
    for (const [priority, level] of LEVELS.entries()) {
      const highlight = new view.Highlight(...ranges[level]);
      highlight.priority = priority;
      if (ranges[level].length > 0) highlightsOf(view).set(NAMES[level], highlight);
      else highlightsOf(view).delete(NAMES[level]);
    }
  }

  remove(): void {
    clearHighlights(this.page);
    const { sheet, tree } = this;
    if (sheet) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    this.sheet = undefined;
    this.css = '';
  }

  /** An editor may replace the document's sheets with its own list, and document.open drops them. */
  private style(palette: Palette): void {
    const css = LEVELS.map((level) => rule(level, palette)).join('\n');
    this.sheet ??= sheetFor(this.page, '');
    if (this.css !== css) this.sheet.replaceSync(css);
    this.css = css;
    if (!this.tree.adoptedStyleSheets.includes(this.sheet)) {
      this.tree.adoptedStyleSheets = [...this.tree.adoptedStyleSheets, this.sheet];
    }
  }
}

/** Takes all lines of ours off a document, also those of an earlier run, with their sheets. */
export function clearHighlights(page: Document): void {
  for (const name of [...Object.values(NAMES), ACT_NAME]) removeHighlight(page, name);
}

/** Takes the lines of one name off a document. */
export function removeHighlight({ defaultView: view }: Document, name: string): void {
  try {
    if (view) highlightsOf(view).delete(name);
  } catch {
    // In Firefox a frame that is going away has none any more.
  }
}

/**
 * The highlights of a window, by the getter of its own. Where frames came and went, Firefox (153) answers a plain
 * `view.CSS.highlights` with the getter of one that is gone, which throws; measured with 60 frames in a row.
 */
export function highlightsOf({ CSS: css }: Window & typeof globalThis): HighlightRegistry {
  const own = Object.getOwnPropertyDescriptor(css, 'highlights');
  return (own?.get ? own.get.call(css) : css.highlights) as HighlightRegistry;
}

/** Removes the sheets that an earlier run has left behind. */
export function removeOldSheets(tree: Document | ShadowRoot): void {
  const kept = tree.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  if (kept.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = kept;
}

function isOurs(sheet: CSSStyleSheet): boolean {
  const { selectorText = '' } = (sheet.cssRules[0] ?? {}) as Partial<CSSStyleRule>;
  return [NAMES.hint, ACT_NAME].some((name) => selectorText === `::highlight(${name})`);
}

function rule(level: Level, palette: Palette): string {
  return `::highlight(${NAMES[level]}) {
    text-decoration: underline ${LINE_STYLES[level]} 2px ${palette[level]};
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
  }`;
}
