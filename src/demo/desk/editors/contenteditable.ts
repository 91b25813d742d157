import type { Mount } from './editor';
import { markupText } from './paragraphs';
import { addSurface, hearKeys } from './surface';

const lineElement = (line: string): HTMLElement => {
  const element = document.createElement('div');
  element.append(line === '' ? document.createElement('br') : line);
  return element;
};

/** A bare contenteditable whose markup is whatever the browser makes of the typing, as in Gmail. */
export const mount: Mount = async (host, options) => {
  const box = addSurface(host, options, 'plain-editable');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-label', options.label);
  box.dataset.placeholder = options.placeholder;
  hearKeys(host, options);
  return {
    html: () => box.getHTML(),
    text: () => markupText(box),
    model: () => box.getHTML(),
    set(text) {
      box.replaceChildren(...(text === '' ? [] : text.split('\n').map(lineElement)));
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    focus: () => box.focus(),
    root: () => box,
    destroy: () => box.remove(),
  };
};
