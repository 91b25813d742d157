import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { LinesView } from './lines-view';
import { type Sought, seek } from './seek';

interface FindLineProps {
  /** Name of the list, for who cannot see it below. */
  readonly label: string;
  readonly view: () => LinesView | undefined;
}

/** Finds an entry of a long list: the browser's own search knows only the lines that are drawn. */
export function FindLine({ label, view }: FindLineProps): JSX.Element {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Sought>();
  const go = (words: string, way: 'here' | 'next' | 'previous'): void => {
    const box = view()?.view;
    if (box) setFound(words.trim() === '' ? undefined : seek(box, words, way));
    if (box && words.trim() === '') seek(box, '', 'here');
  };
  return (
    <div class="find-line">
      <input
        class="input"
        type="search"
        dir="auto"
        value={text}
        placeholder={t('studioFindLine')}
        aria-label={t('studioFindLineIn', label)}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          go(value, 'here');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          go(text, event.shiftKey ? 'previous' : 'next');
        }}
      />
      <span class="hint" role="status">
        {found && (found.count > 0 ? t('studioFoundAt', found.at, found.count) : t('studioNothingFound'))}
      </span>
    </div>
  );
}
