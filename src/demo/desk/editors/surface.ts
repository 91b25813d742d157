import type { MountOptions } from './editor';

/** Appends an empty `<div>` to `host` that an editor can be mounted into, in the language and direction of the reply. */
export const addSurface = (host: HTMLElement, options: MountOptions, className: string): HTMLElement => {
  const surface = document.createElement('div');
  surface.className = className;
  surface.lang = options.lang;
  surface.dir = options.direction;
  host.append(surface);
  return surface;
};

/** Calls the desk's key listener for keys pressed anywhere in `host`, before the editor sees them. */
export const hearKeys = (host: HTMLElement, options: MountOptions): void =>
  host.addEventListener('keydown', options.keydown, { capture: true });
