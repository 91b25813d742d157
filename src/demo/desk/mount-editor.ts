import { editors } from './editors';
import type { DeskEditor, EditorName, MountOptions } from './editors/editor';

/** A reply box on its way: `ready` gives it, or undefined when it was taken down first; `stop` takes it down. */
export interface Mounting {
  ready: Promise<DeskEditor | undefined>;
  stop(): void;
}

// One box comes only after the box before it is gone: several of the libraries cannot be taken down half mounted.
let turn: Promise<unknown> = Promise.resolve();

/** Mounts the named reply box into an element of its own at the end of `host`; `atLast` hears the box just before it goes. */
export const mountEditor = (
  host: HTMLElement,
  name: EditorName,
  options: MountOptions,
  atLast: (editor: DeskEditor) => void,
): Mounting => {
  let stopped = false;
  const place = document.createElement('div');
  place.className = 'editor-place';
  const start = async (): Promise<DeskEditor | undefined> => {
    const { mount } = await editors[name].load();
    if (stopped) return undefined;
    host.append(place);
    return mount(place, options);
  };
  const ready = turn.then(start, start);
  turn = ready;
  const takeDown = (editor: DeskEditor | undefined) => {
    if (editor) atLast(editor);
    editor?.destroy();
    place.remove();
  };
  return {
    ready: ready.then((editor) => (stopped ? undefined : editor)),
    stop() {
      stopped = true;
      turn = ready.then(takeDown, () => place.remove());
    },
  };
};
