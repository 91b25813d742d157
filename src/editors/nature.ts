import { attributeOf, fits, nameOf, styleOf } from './dom';
import { OTHERS, OTHERS_FROM_HERE } from './words-of-others';

/** Shown, but holding no text that the agent could have typed. */
const PICTURES = new Set(
  'img picture video audio canvas svg object embed iframe input select button textarea math'.split(' '),
);
const NOTHING = new Set('script style template noscript head title meta link'.split(' '));
/** Things that editors put between the words for their own use. */
const FILLERS =
  '[data-mce-bogus="all"], .ProseMirror-separator, .ProseMirror-widget, .ql-ui, .cm-widgetBuffer, .cm-placeholder, [data-slate-placeholder], .cke_copyformatting_notification, [data-cke-magic-line]';

/** What an element is to the text. */
export interface Nature {
  readonly is: 'nothing' | 'break' | 'picture' | 'inline' | 'block';
  /** Its text is not the agent's. */
  readonly isOthers: boolean;
  /** Nothing from here on is the agent's. */
  readonly beginsOthers: boolean;
  /** It cannot be typed into. */
  readonly isIsland: boolean;
}

/** Asks the browser what an element is; it takes its time. */
export function natureOf(element: Element): Nature {
  const is = kindOf(element);
  const isIsland = attributeOf(element, 'contenteditable') === 'false';
  return {
    is,
    isOthers: fits(element, OTHERS) || (isIsland && is === 'block'),
    beginsOthers: fits(element, OTHERS_FROM_HERE),
    isIsland,
  };
}

function kindOf(element: Element): Nature['is'] {
  const name = nameOf(element);
  if (NOTHING.has(name) || fits(element, FILLERS)) return 'nothing';
  const { display } = styleOf(element);
  if (display === 'none') return 'nothing';
  if (name === 'br') return 'break';
  if (PICTURES.has(name)) return 'picture';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}
