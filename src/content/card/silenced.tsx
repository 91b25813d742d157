import type { JSX } from 'preact';
import { type MessageKey, t, uiDirection, uiLanguage } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Silence } from './view';

/** What became of a choice on the card; `failed`: it could not be stored. */
export type SilenceOutcome = Silence | 'failed';

export interface SilencedProps {
  readonly outcome: SilenceOutcome;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const said: Readonly<Record<SilenceOutcome, MessageKey>> = {
  here: 'cardSilencedHere',
  words: 'cardSilencedWords',
  rule: 'cardSilencedRule',
  failed: 'cardSilenceFailed',
};

/** Stands where the card was: says what is silent now, and takes it back. */
export function Silenced({ outcome, onUndo, onClose }: SilencedProps): JSX.Element {
  return (
    <div
      class="rl-surface rl-card rl-silenced"
      role="dialog"
      aria-labelledby="rl-silenced"
      lang={uiLanguage()}
      dir={uiDirection()}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p id="rl-silenced" role="status">
        {t(said[outcome])}
      </p>
      <Button look="quiet" name={t('cardClose')} onPress={onClose}>
        <Icon name="close" />
      </Button>
      {outcome !== 'failed' && <Button onPress={onUndo}>{t('cardUndo')}</Button>}
    </div>
  );
}
