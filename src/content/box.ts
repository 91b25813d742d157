import { attributeOf, elementAbove, fits, nameOf } from '../editors/dom';

/** Whole names of boxes that are never a reply, also as helpdesks translate them. */
const OTHER_PURPOSE =
  /^[\s_-]*(?:to|cc|bcc|from|subject|find|filter|query|tags?|title|recipients?|către|catre|subiect|para|assunto|به|گیرنده|موضوع|хэнд|гарчиг)[\s_-]*(?:field|input|box|line|recipients?)?[\s_:*-]*$/iu;
/** Words that no name of a reply box has anywhere. */
const SEARCH_OR_SECRET = /search|password|passwort|parol[aă]|senha|caut[aă]|pesquis|buscar|جستجو|رمز|хайх|нууц үг/iu;
const CHAT =
  /reply|respon[ds]|message|chat|compose|answer|comment|r[aă]spun|mesaj|respost|mensage|پاسخ|پیام|хариу|зурвас/iu;
const SECRET_AUTOFILL = /^(?:cc-|one-time-code|current-password|new-password)/;

/** Fields that once hid what was typed; showing the letters does not make them a reply. */
const secretFields = new WeakSet<Element>();

/** The box that an element belongs to, if it is one that a reply could be typed into. */
export function replyBoxOf(target: Element): HTMLElement | undefined {
  const box = boxOf(target);
  return box && isReplyBox(box) ? box : undefined;
}

/** Whether a box still is one for replies: it may turn read-only, or into a password field, while the agent types. */
export function isReplyBox(box: HTMLElement): boolean {
  if (nameOf(box) === 'input') return isChatInput(box as HTMLInputElement);
  if (isForSomethingElse(box)) return false;
  if (nameOf(box) === 'textarea') {
    const { readOnly, disabled } = box as HTMLTextAreaElement;
    return !readOnly && !disabled && showsWords(box);
  }
  return isEditingHost(box) && attributeOf(box, 'aria-readonly') !== 'true' && !fits(box, KEEPS_ANOTHER_SELECTION);
}

/** CodeMirror 5 without a field reads a change some time later, and selects then what was changed: a stroke would replace it. */
const KEEPS_ANOTHER_SELECTION = '.CodeMirror-code';

/** In pixels: what is lower or narrower shows no words. */
const LEAST_SHOWN = 8;

/**
 * Whether a textarea shows what is typed. Code editors that draw their text themselves (CodeMirror 5, Ace, Monaco) catch
 * the keys in one that nobody sees: what stands in it comes and goes, and a change of it changes something else.
 */
function showsWords(field: HTMLElement): boolean {
  const around = field.parentElement;
  if (isThin(field) || getComputedStyle(field).opacity === '0') return false;
  return !(around && isThin(around) && getComputedStyle(around).overflow === 'hidden');
}

function isThin({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth < LEAST_SHOWN || offsetHeight < LEAST_SHOWN;
}

function boxOf(target: Element): HTMLElement | undefined {
  const name = nameOf(target);
  if (name === 'textarea' || name === 'input') return target as HTMLElement;
  if (target.ownerDocument.designMode === 'on') return target.ownerDocument.body;
  let host: HTMLElement | undefined;
  for (let each: Element | undefined = target; each && isEditable(each); each = sameTreeParent(each)) {
    host = each as HTMLElement;
  }
  return host;
}

function isEditingHost(box: HTMLElement): boolean {
  return box.isContentEditable || box.ownerDocument.designMode === 'on';
}

function isEditable(element: Element): boolean {
  return (element as Partial<HTMLElement>).isContentEditable === true;
}

/** A shadow root begins a new editing host. */
function sameTreeParent(element: Element): Element | undefined {
  const above = elementAbove(element);
  return above?.getRootNode() === element.getRootNode() ? above : undefined;
}

/** One-line inputs only where they call themselves a chat: everything else of one line is a name, a number, a search. */
function isChatInput(input: HTMLInputElement): boolean {
  if (input.type === 'password') secretFields.add(input);
  if (input.type !== 'text' || secretFields.has(input) || input.readOnly || input.disabled) return false;
  return !isForSomethingElse(input) && namesOf(input).some((name) => CHAT.test(name));
}

function isForSomethingElse(box: HTMLElement): boolean {
  const roles = (attributeOf(box, 'role') ?? '').split(' ');
  if (roles.includes('searchbox') || roles.includes('combobox') || roles.includes('spinbutton')) return true;
  if (SECRET_AUTOFILL.test(attributeOf(box, 'autocomplete') ?? '')) return true;
  if (fits(box, 'textarea[autocomplete="email"], [inputmode="numeric"], [inputmode="search"]')) return true;
  return namesOf(box).some((name) => OTHER_PURPOSE.test(name) || (isShort(name) && SEARCH_OR_SECRET.test(name)));
}

/** What a box calls itself, to machines and to people. */
function namesOf(box: Element): readonly string[] {
  const names = ['id', 'name', 'aria-label', 'placeholder', 'data-testid', 'data-test-id', 'title'];
  return names.map((name) => attributeOf(box, name) ?? '');
}

/** Long labels are sentences ("Write here, or search for a reply"), not names. */
function isShort(name: string): boolean {
  return name.split(/\s+/).length <= 3;
}
