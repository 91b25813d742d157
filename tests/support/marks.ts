import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './browser';
import { waitFor } from './wait';

/** Left, top, width and height in CSS pixels of the page's viewport, frames taken into account. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The level of a finding, or the tint of an act. */
export type MarkKind = 'must' | 'should' | 'hint' | 'act';

/** A line under some words, or a tint on them, as the agent sees it. */
export interface ShownMark {
  readonly level: MarkKind;
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Marks that the browser paints, in one frame. `CSS.highlights` belongs to the page as much as to the extension. */
const highlighted = (frame: Frame): Promise<ShownMark[]> =>
  frame.evaluate(() => {
    let [left, top] = [0, 0];
    for (let view: Window = window; view.frameElement; view = view.parent) {
      const element = view.frameElement as HTMLElement;
      const box = element.getBoundingClientRect();
      left += box.left + element.clientLeft;
      top += box.top + element.clientTop;
    }
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('rl-')
        ? [...highlight].map((range) => ({
            level: name.slice(3) as MarkKind,
            text: range.toString(),
            boxes: [...(range as Range).getClientRects()].map(({ x, y, width, height }) => ({
              x: x + left,
              y: y + top,
              width,
              height,
            })),
          }))
        : [],
    );
  });

/**
 * Lines drawn over textareas, one per line of text. Which words stand above them is asked of the browser, which knows
 * the letter at a point of a textarea: an answer that owes nothing to how the extension measures.
 */
const drawn = async (session: Session, page: Page): Promise<ShownMark[]> => {
  const [lines = []] = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) =>
    [...root.querySelectorAll('.marks > *')].map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return { level: line.className as MarkKind, x, y, width, height };
    }),
  );
  return page.evaluate(
    (all) =>
      all.map(({ level, ...box }) => {
        const y = level === 'act' ? box.y + box.height / 2 : box.y - 4;
        const first = document.caretPositionFromPoint(box.x + 1, y);
        const last = document.caretPositionFromPoint(box.x + box.width - 1, y);
        const { value = '' } = (first?.offsetNode ?? {}) as HTMLTextAreaElement;
        // Right to left, words begin at the right.
        const [start = 0, end = 0] = [first?.offset ?? 0, last?.offset ?? 0].sort((a, b) => a - b);
        return { level, text: value.slice(start, end), boxes: [box] };
      }),
    lines,
  );
};

const lineOf = ({ boxes: [box] }: ShownMark): number => Math.round(box?.y ?? 0);

/** All marks of a page and the frames in it, those of textareas included, in the order of the text. */
export const shownMarks = async (session: Session, page: Page): Promise<ShownMark[]> => {
  const painted = await Promise.all(page.frames().map((frame) => highlighted(frame).catch(() => [])));
  const marks = [...painted.flat(), ...(await drawn(session, page))];
  return marks.sort((a, b) => lineOf(a) - lineOf(b) || (a.boxes[0]?.x ?? 0) - (b.boxes[0]?.x ?? 0));
};

/** Just the marked words, each with its level. */
export const markedWords = async (session: Session, page: Page): Promise<string[]> =>
  (await shownMarks(session, page)).map(({ level, text }) => `${level}: ${text}`);

/** Waits until the page has painted what happened so far. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** Moves the pointer onto the first mark with these words. */
export const pointAt = async (session: Session, page: Page, words: string): Promise<void> => {
  // Marks are drawn anew with the page: at a single look they may be away.
  const box = await waitFor(`a mark under "${words}"`, async () => {
    const marks = await shownMarks(session, page);
    return marks.find(({ text }) => text === words)?.boxes[0];
  });
  // From somewhere else, and the page must have seen it there: so it is a movement wherever the pointer was before.
  await page.mouse.move(2, 2);
  await painted(page);
  // Straight there: on a slow machine the pointer rests on every mark that it passes over.
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + (box.height > 4 ? box.height / 2 : -6)];
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
};
