import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { LineForm } from '../../ui/line-form';

interface AcceptOlderProps {
  /** Id of the pack: what has to be typed. */
  readonly pack: string;
  readonly onAccept: (typed: string) => void;
}

/** The way to an older version than the one that was seen: on purpose, by typing, never by a press alone. */
export function AcceptOlder({ pack, onAccept }: AcceptOlderProps): JSX.Element {
  const [typed, setTyped] = useState('');
  return (
    <LineForm
      class="pack-older"
      about={t('packOlderAbout')}
      label={t('packOlderType', pack)}
      button={t('packOlderButton')}
      value={typed}
      onValue={setTyped}
      disabled={typed.trim() !== pack}
      onDone={() => onAccept(pack)}
    />
  );
}
