import type { JSX } from 'preact';
import { t, uiDirection, uiLanguage } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { distanceText, momentName, momentText } from '../../ui/moment';

/** When it was promised for, in milliseconds since 1970, and the words that this was read from. */
export interface Known {
  readonly at: number;
  readonly words: string;
}

export interface OfferProps {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly known?: Known | undefined;
  /** The last answer was not stored. */
  readonly failed: boolean;
  /** When the next working day begins, if the working hours are known. */
  readonly morning?: number | undefined;
  readonly onRemind: (due: number) => void;
  readonly onOther: () => void;
  readonly onNo: () => void;
  readonly onClose: () => void;
}

const HOUR_MS = 3_600_000;

/** Offers a reminder of a promise that was just sent. It can be left alone: the list of promises keeps it. */
export function Offer({ now, known, failed, morning, onRemind, onOther, onNo, onClose }: OfferProps): JSX.Element {
  return (
    <div
      class="rl-surface rl-card rl-offer"
      role="dialog"
      aria-labelledby="rl-offer-title"
      aria-describedby="rl-offer-when"
      lang={uiLanguage()}
      dir={uiDirection()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="rl-card-head rl-guard-head">
        <h2 id="rl-offer-title">{t(known ? 'promiseGuess' : 'promiseGuessNone')}</h2>
        <Button look="quiet" name={t('cardClose')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {known && <When now={now} {...known} />}
      {failed && (
        <p class="rl-offer-when" role="alert">
          {t('promiseNotStored')}
        </p>
      )}
      <div class="rl-guard-choices">
        {known && (
          <Button look="primary" onPress={() => onRemind(known.at)}>
            {t('promiseRemind')}
          </Button>
        )}
        <Button onPress={() => onRemind(now + HOUR_MS)}>{t('promiseHour')}</Button>
        {morning !== undefined && <Button onPress={() => onRemind(morning)}>{momentName(morning, now)}</Button>}
      </div>
      <div class="rl-card-foot">
        <Button look="quiet" onPress={onOther}>
          {t('promiseOther')}
        </Button>
        <Button look="quiet" onPress={onNo}>
          {t('promiseNo')}
        </Button>
      </div>
    </div>
  );
}

function When({ now, at, words }: Known & { readonly now: number }): JSX.Element {
  return (
    <p id="rl-offer-when" class="rl-offer-when" role="status">
      <strong>{momentText(at, now)}</strong> <span>({distanceText(at, now)})</span>
      <span class="rl-offer-words">
        {t('promiseRead')} “<bdi>{words}</bdi>”
      </span>
    </p>
  );
}
