import type { JSX } from 'preact';
import { DONE, OPEN } from './shapes';

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3.5L10.5 8 6 12.5',
  previous: 'M10 3.5L5.5 8 10 12.5',
  open: OPEN,
  done: DONE,
  copy: 'M6 6h7v7H6zM3.5 10H3V3h7v.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  studio: 'M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.5 4.3l2.2 2.2',
  settings: 'M2.5 5h4M10.5 5h3M2.5 11h3M9.5 11h4M8.5 3.5v3M7.5 9.5v3',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3',
} as const;

/** Which way an icon points depends on the reading direction. */
const mirrored: readonly (keyof typeof paths)[] = ['next', 'previous'];

/** A 16 px line icon in the colour of the text; decoration only, so screen readers pass it by. */
export function Icon({ name }: { readonly name: keyof typeof paths }): JSX.Element {
  const classes = mirrored.includes(name) ? 'rl-icon rl-icon-mirrored' : 'rl-icon';
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
