import type { Span } from '../engine/types';
import { attributeOf, elementAbove, nameOf, styleOf } from './dom';
import type { Replacement } from './editor';
import type { TextMap } from './text-map';

/**
 * The part of a replacement that has to be written so that formatting survives: all of it where the span has one
 * formatting, only the words that differ where that part has; `undefined` where formatting would be lost, or where
 * the span holds a picture, a mention or a line break of the editor.
 */
export function keepingFormat(map: TextMap, replacement: Replacement, root: Element): Replacement | undefined {
  if (isUniform(map, replacement.span, root)) return replacement;
  const smaller = onlyTheDifference(replacement);
  return isUniform(map, smaller.span, root) ? smaller : undefined;
}

/** The replacement without the words at both ends that stay as they are. */
function onlyTheDifference({ span: [start, end], expected, text }: Replacement): Replacement {
  const before = words(expected);
  const after = words(text);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const cut = (parts: readonly string[]) => parts.slice(head, parts.length - tail).join('');
  const headLength = before.slice(0, head).join('').length;
  const tailLength = before.slice(before.length - tail).join('').length;
  return {
    span: [start + headLength, end - (tail === 0 ? 0 : tailLength)],
    expected: cut(before),
    text: cut(after),
  };
}

function words(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function isUniform(map: TextMap, [start, end]: Span, root: Element): boolean {
  if (start === end) return takesWords(map, start, root);
  if (map.locked.some(([from, to]) => from < end && start < to)) return false;
  let first: string | undefined;
  let firstBlock: Element | undefined;
  for (const run of map.runsIn(start, end)) {
    if (run.node.nodeType !== Node.TEXT_NODE) return false;
    const [format, block] = formatOf(run.node, root);
    first ??= format;
    firstBlock ??= block;
    if (format !== first || block !== firstBlock) return false;
  }
  return true;
}

/** Whether words can be inserted without becoming part of a link or a mention. */
function takesWords(map: TextMap, at: number, root: Element): boolean {
  if (map.locked.some(([from, to]) => from < at && at < to)) return false;
  let each: Node | undefined = map.range([at, at]).startContainer;
  for (; each && each !== root; each = elementAbove(each)) if (isLink(each)) return false;
  return true;
}

function isLink(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && nameOf(node as Element) === 'a';
}

/** The inline elements around a text node, outermost last, and the block they stand in. */
function formatOf(node: Node, root: Element): readonly [format: string, block: Element] {
  let format = '';
  let element = elementAbove(node);
  while (element && element !== root && styleOf(element).display.startsWith('inline')) {
    const marks = ['class', 'style', 'href'].map((name) => attributeOf(element as Element, name) ?? '');
    format += `<${nameOf(element)} ${marks.join(' ')}>`;
    element = elementAbove(element);
  }
  return [format, element ?? root];
}
