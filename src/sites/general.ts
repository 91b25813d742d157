import type { Site } from './site';

const NOTE = /\b(?:internal|private)[\s_-]*(?:note|comment)|\bnote[\s_-]*(?:editor|box|form)\b|\badd[\s_-]*note\b/i;
const HOW_FAR_UP = 6;

/** Any page that no other site knows: every box is a reply, unless its surroundings call it an internal note. */
export const general: Site = {
  id: 'general',
  matches: () => true,
  mode: (box) => {
    let element: Element | null = box;
    for (let level = 0; element && level < HOW_FAR_UP; level++, element = element.parentElement) {
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
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}
