import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';

interface AcceptOlderProps {
  /** Id of the pack: what has to be typed. */
  readonly pack: string;
  readonly onAccept: (typed: string) => void;
}

/** The way to an older version than the one that was seen: on purpose, by typing, never by a press alone. */
export function AcceptOlder({ pack, onAccept }: AcceptOlderProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  const fits = typed.trim() === pack;
  const press = () => fits && onAccept(pack);
  return (
    <form
      class="add pack-older"
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <p id={`${id}-about`}>{t('packOlderAbout')}</p>
      <div class="rl-field">
        <label class="rl-field-label" for={id}>
          {t('packOlderType', pack)}
        </label>
        <input
          id={id}
          class="rl-input"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <Button disabled={!fits} onPress={press}>
        {t('packOlderButton')}
      </Button>
    </form>
  );
}
