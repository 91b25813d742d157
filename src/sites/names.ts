import type { Mode } from './site';

const NOTE = /\b(?:internal|private)[\s_-]*(?:note|comment)|\bnote[\s_-]*(?:editor|box|form)\b|\badd[\s_-]*note\b/i;
const HOW_FAR_UP = 6;
const NAMES = ['id', 'class', 'name', 'aria-label', 'placeholder', 'data-placeholder', 'data-testid', 'data-test-id'];

/** A reply, unless the surroundings of the box call it an internal note. */
export function modeByNames(box: Element): Mode {
  let element: Element | null = box;
  for (let level = 0; element && level < HOW_FAR_UP; level++, element = parentOf(element))
    if (NOTE.test(namesOf(element))) return 'note';
  return 'reply';
}

/** What an element calls itself, to machines and to people. */
function namesOf(element: Element): string {
  // A form with an input called `getAttribute` has that input in place of the function.
  return NAMES.map((name) => Element.prototype.getAttribute.call(element, name) ?? '').join(' ');
}

function parentOf(element: Element): Element | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) ?? null;
}
