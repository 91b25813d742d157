import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { t } from '../platform/i18n';
import { LEVEL_LINES, LEVEL_NAMES } from './shapes';

/** How much a finding matters: a short line like the one under the words, with its name for screen readers. */
export function LevelMark({ level }: { readonly level: Level }): JSX.Element {
  return (
    <span class="rl-mark" role="img" aria-label={t(LEVEL_NAMES[level])} title={t(LEVEL_NAMES[level])}>
      <svg class={`rl-line rl-line-${level}`} viewBox="0 0 16 4" aria-hidden="true">
        <path d={LEVEL_LINES[level]} />
      </svg>
    </span>
  );
}
