import type { JSX } from 'preact';
import type { Level } from '../engine/types';
import { type MessageKey, t } from '../platform/i18n';

const names: Readonly<Record<Level, MessageKey>> = { must: 'levelMust', should: 'levelShould', hint: 'levelHint' };

/** Each as long as its dashes, so that the last one is whole. */
const lines: Readonly<Record<Level, string>> = { must: 'M2 2h12', should: 'M1 2h14', hint: 'M2 2h12.1' };

/** How much a finding matters: a short line like the one under the words, with its name for screen readers. */
export function LevelMark({ level }: { readonly level: Level }): JSX.Element {
  return (
    <span class="rl-mark" role="img" aria-label={t(names[level])} title={t(names[level])}>
      <svg class={`rl-line rl-line-${level}`} viewBox="0 0 16 4" aria-hidden="true">
        <path d={lines[level]} />
      </svg>
    </span>
  );
}
