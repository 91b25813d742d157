import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { type MessageKey, t } from '../platform/i18n';

const names: Readonly<Record<Level, MessageKey>> = { must: 'levelMust', should: 'levelShould', hint: 'levelHint' };

/** How much a finding matters: a short line like the one under the words, with its name for screen readers. */
export function LevelMark({ level }: { readonly level: Level }): JSX.Element {
  return (
    <span class="rl-mark" role="img" aria-label={t(names[level])} title={t(names[level])}>
      <svg class={`rl-line rl-line-${level}`} viewBox="0 0 16 4" aria-hidden="true">
        <path d="M2 2h12" />
      </svg>
    </span>
  );
}
