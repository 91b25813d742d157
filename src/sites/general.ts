import type { Site } from './site';

const NOTE = /\b(?:internal|private)[\s_-]*(?:note|comment)|\bnote[\s_-]*(?:editor|box|form)\b|\badd[\s_-]*note\b/i;
const HOW_FAR_UP = 6;

/** Any page that no other site knows: every box is a reply, unless its surroundings call it an internal note. */
export const general: Site = {
  id: 'general',
  matches: () => true,
  mode: (box) => {
    let element: Element | null = box;
    for (let level = 0; element && level < HOW_FAR_UP; level++, element = parentOf(element)) {
      if (NOTE.test(namesOf(element))) return 'note';
    }
    return 'reply';
  },
  conversation: () => undefined,
  messages: () => [],
};

/** What an element calls itself, to machines and to people. */
function namesOf(element: Element): string {
  const names = ['id', 'class', 'name', 'aria-label', 'placeholder', 'data-placeholder', 'data-testid', 'data-test-id'];
  // A form with an input called `getAttribute` has that input in place of the function.
  return names.map((name) => Element.prototype.getAttribute.call(element, name) ?? '').join(' ');
}

function parentOf(element: Element): Element | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) ?? null;
}
