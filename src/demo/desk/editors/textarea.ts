import type { Mount } from './editor';
import { hearKeys } from './surface';

/** A plain `<textarea>`, as in older helpdesks and chat widgets. */
export const mount: Mount = async (host, options) => {
  const area = document.createElement('textarea');
  area.className = 'plain-textarea';
  area.rows = 7;
  area.lang = options.lang;
  area.dir = options.direction;
  area.placeholder = options.placeholder;
  area.setAttribute('aria-label', options.label);
  host.append(area);
  hearKeys(host, options);
  return {
    html: () => area.value,
    text: () => area.value,
    model: () => area.value,
    set(text) {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    focus: () => area.focus(),
    root: () => area,
    destroy: () => area.remove(),
  };
};
