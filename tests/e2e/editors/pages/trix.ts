import 'trix';
import 'trix/dist/trix.css';
import { start } from './start';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: {
    loadHTML(html: string): void;
    loadJSON(state: unknown): void;
    getDocument(): { toString(): string };
  };
}

/** Trix with its own toolbar, which also hears the keys for undo and redo. */
void start('trix', async (host) => {
  const box = document.createElement('trix-editor') as TrixElement;
  const ready = new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }));
  host.append(box);
  await ready;
  return {
    html: () => box.value,
    // Every block of Trix ends in a line break, the last one too.
    text: () => box.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    model: () => box.value,
    set: (text) => {
      const holder = document.createElement('div');
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) holder.append(document.createElement('br'));
        holder.append(line);
      }
      box.editor.loadHTML(holder.getHTML());
    },
    focus: () => box.focus(),
    root: () => box,
    destroy: () => host.replaceChildren(),
  };
});
