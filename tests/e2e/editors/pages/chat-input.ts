import { start } from './start';

/** The one-line input of a chat. */
void start('chat-input', async (host) => {
  const box = document.createElement('input');
  box.size = 80;
  box.placeholder = 'Type your message';
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
