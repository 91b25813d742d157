import type { Mode } from './site';

/** What helpdesks call inside, in the languages of their interfaces: whole words, or beginnings of words. */
const INSIDE =
  /(?<!\p{L})(?:intern(?!et|ation)|interí|intérieur|privat|privad|privé|privée|team[\s-]?only|wewn|belső|sisäi|dahili|внутр|вътр|дотоод|داخلی|خصوصی|داخلي|פנימי|εσωτερικ|nội bộ|ภายใน)|社内|内部|內部|비공개|내부/iu;
/** What they call a note or a comment. */
const NOTE =
  /(?<!\p{L})(?:note|notes|notiz|notitie|nota|notas|notă|notat|notatka|notering|anteckning|poznámka|bilješka|megjegyzés|huomautus|comment|comments|comentari\w*|comentário|commentaire|kommentar\w*|observação|observaţie|observație|заметка|примечание|нотатка|бележка|тэмдэглэл|یادداشت|نظر|ملاحظة|הערה|σημείωση|catatan|ghi chú)(?!\p{L})|メモ|备注|備註|메모|บันทึก/iu;
const NAMED = /\bnote[\s_-]*(?:editor|box|form)\b|\badd[\s_-]*note\b|dahili not/i;
const HOW_FAR_UP = 6;
const LONGEST = 60;
const NAMES = ['id', 'class', 'name', 'aria-label', 'placeholder', 'data-placeholder', 'data-testid', 'data-test-id'];

/** A reply, unless the surroundings of the box call it an internal note. */
export function modeByNames(box: Element): Mode {
  let element: Element | null = box;
  for (let level = 0; element && level < HOW_FAR_UP; level++, element = parentOf(element))
    if (namesOf(element).some(isNoteName)) return 'note';
  return 'reply';
}

/** Whether a label calls something internal, or private to the team. */
export function isInside(label: string): boolean {
  return INSIDE.test(label);
}

/** Names are short: a hint to the agent may well hold both words and mean neither. */
function isNoteName(name: string): boolean {
  return NAMED.test(name) || (name.length <= LONGEST && INSIDE.test(name) && NOTE.test(name.replace(/[_-]/g, ' ')));
}

/** Whether a label that only tells a reply from a note says note, in one word of either kind. */
export function isNoteLabel(label: string): boolean {
  return INSIDE.test(label) || NOTE.test(label);
}

/** What an element calls itself, to machines and to people. */
function namesOf(element: Element): readonly string[] {
  // A form with an input called `getAttribute` has that input in place of the function.
  return NAMES.map((name) => Element.prototype.getAttribute.call(element, name) ?? '');
}

function parentOf(element: Element): Element | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) ?? null;
}
