import type { JSX } from 'preact';
import { numeral, t } from '../../platform/i18n';
import { flawWords } from './flaw-words';
import type { Counted } from './talk';

interface UnreadableProps extends Pick<Counted, 'bad' | 'kind'> {
  /** How many there are in all. */
  readonly count: number;
}

/** The first records that could not be read, each with its place in the file, why, and what to do. */
export function Unreadable({ bad, kind, count }: UnreadableProps): JSX.Element {
  const place = kind === 'json' ? 'backtestBadRecord' : 'backtestBadLine';
  return (
    <details class="more">
      <summary>{t('backtestUnreadable')}</summary>
      <ul class="unreadable">
        {bad.map(({ line, error }) => (
          <li key={`${line} ${error.code}`}>
            <span class="quiet">{t(place, line)}</span> {flawWords(error)}
          </li>
        ))}
        {count > bad.length && <li>… {numeral(count - bad.length)}</li>}
      </ul>
    </details>
  );
}
