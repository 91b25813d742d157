import { start } from './start';

/** A textarea with nothing of its own, for layouts that the demo desk does not have. */
void start('field', async (host) => {
  const box = document.createElement('textarea');
  box.className = 'plain-textarea';
  box.cols = 60;
  box.rows = 12;
  host.append(box);
  return {
    html: () => box.value,
    text: () => box.value,
    model: () => box.value,
    set: (text) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    focus: () => box.focus(),
    root: () => box,
    destroy: () => box.remove(),
  };
});
