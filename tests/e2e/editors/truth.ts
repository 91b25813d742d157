import type { Page } from 'puppeteer-core';
import type { Span } from '../../../src/engine/types';
import type { Box } from './probe/operations';

/**
 * Where the words of the box are painted, told by the browser without any of our code: for nodes by ranges over
 * the text nodes, for a textarea by the letters it finds at each point. Viewport coordinates of the box's document;
 * `null` for a word that cannot be seen.
 */
export const boxesOfWords = (page: Page, words: readonly Span[], text: string): Promise<readonly (Box | null)[]> =>
  page
    .evaluate(() => window.desk?.root().matches('textarea, input') ?? false)
    .then((isField) => (isField ? inTextarea(page, words) : inNodes(page, words, text)));

/** The word is where the nearest offset lies inside of it: from the middle of its first letter to that of its last. */
const inTextarea = async (page: Page, words: readonly Span[]): Promise<readonly (Box | null)[]> => {
  const lines = await page.evaluate(() => {
    const { left, right, top, bottom } = window.desk?.root().getBoundingClientRect() ?? new DOMRect();
    const shadowRoots: ShadowRoot[] = [];
    for (let tree = window.desk?.root().getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode())
      shadowRoots.push(tree);
    const found: { readonly y: number; readonly left: number; readonly offsets: readonly number[] }[] = [];
    for (let y = top + 4; y < bottom - 4; y += 8) {
      const offsets: number[] = [];
      for (let x = left + 2; x < right - 2; x += 0.5)
        offsets.push(document.caretPositionFromPoint(x, y, { shadowRoots })?.offset ?? -1);
      found.push({ y, left: left + 2, offsets });
    }
    return found;
  });
  return words.map(([start, end]) => {
    for (const { y, left, offsets } of lines) {
      const edges = edgesOf(offsets, start, end);
      if (edges) return { x: left + edges[0] / 2, y, width: (edges[1] - edges[0]) / 2, height: 0 };
    }
    return null;
  });
};

/** Indexes of the first and last column of a line whose nearest offset lies inside the word. */
const edgesOf = (offsets: readonly number[], start: number, end: number): readonly [number, number] | undefined => {
  const inside = offsets.flatMap((each, column) => (each > start && each < end ? [column] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
};

const inNodes = (page: Page, words: readonly Span[], text: string): Promise<readonly (Box | null)[]> =>
  page.evaluate(
    (held) => {
      const root = window.desk?.root();
      if (!root) return [];
      const nodes: Text[] = [];
      const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      let node = 0;
      let from = 0;
      return held.map((word) => {
        for (; node < nodes.length; node++, from = 0) {
          const at = nodes[node]?.data.indexOf(word, from) ?? -1;
          if (at < 0) continue;
          from = at + word.length;
          const range = root.ownerDocument.createRange();
          range.setStart(nodes[node] as Text, at);
          range.setEnd(nodes[node] as Text, from);
          const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
          return { x, y, width, height };
        }
        return null;
      });
    },
    words.map((span) => text.slice(...span)),
  );
