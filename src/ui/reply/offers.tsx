import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, Snapshot, SnapshotItem } from '../../platform/snapshot';
import { Button } from '../button';

interface OffersProps {
  readonly item: SnapshotItem;
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

/** Ready sentences for an open item; a press puts one into the draft. */
export function Offers({ item: { offers }, snapshot, command }: OffersProps): JSX.Element {
  return (
    <details class="offers">
      <summary>
        <bdi>{t('insertSentence')}</bdi>
      </summary>
      <ul lang={snapshot.lang} dir={snapshot.direction}>
        {offers.map(({ id, label }) => (
          <li key={id}>
            <Button look="quiet" class="offer" onPress={() => command({ command: 'insert', offer: id })}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {offers.some(({ id }) => id === snapshot.refused) && t('insertRefused')}
      </p>
    </details>
  );
}
