import type { JSX } from 'preact';
import { t, uiDirection, uiLanguage } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';
import type { OpenPoint } from './open-points';

const MOST_POINTS = 4;

/** What is open, to be shown. */
export interface PointsProps {
  readonly points: readonly OpenPoint[];
  /** Language and direction of the draft, which the messages are written in. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The same with what can be chosen. */
export interface QuestionProps extends PointsProps {
  readonly onFix: () => void;
  readonly onSend: () => void;
  readonly onQuiet: () => void;
  readonly onClose: () => void;
}

/** The question when a reply with open points is about to go out. */
export function Question({ onFix, onSend, onQuiet, onClose, ...points }: QuestionProps): JSX.Element {
  return (
    <div
      class="rl-surface rl-card rl-guard"
      role="dialog"
      aria-labelledby="rl-guard-title"
      aria-describedby="rl-guard-points"
      lang={uiLanguage()}
      dir={uiDirection()}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="rl-card-head rl-guard-head">
        <h2 id="rl-guard-title">{t('guardTitle')}</h2>
        <Button look="quiet" name={t('cardClose')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <Points {...points} />
      <div class="rl-guard-choices">
        <Button look="primary" onPress={onFix}>
          {t('guardFix')}
        </Button>
        <Button onPress={onSend}>{t('guardSend')}</Button>
      </div>
      <div class="rl-card-foot">
        <Button look="quiet" onPress={onQuiet}>
          {t('guardQuiet')}
        </Button>
      </div>
    </div>
  );
}

/** The same points, quietly, for as long as the pointer or the focus is on the send button. */
export function Notice(points: PointsProps): JSX.Element {
  return (
    <div class="rl-surface rl-card rl-guard rl-notice" role="status" lang={uiLanguage()} dir={uiDirection()}>
      <h2 class="rl-notice-title">{t('guardNotice')}</h2>
      <Points {...points} />
    </div>
  );
}

function Points({ points, lang, direction }: PointsProps): JSX.Element {
  const more = points.length - MOST_POINTS;
  return (
    <ul class="rl-guard-points" id="rl-guard-points">
      {points.slice(0, MOST_POINTS).map(({ level, message, pack, live }) => (
        <li key={`${message} ${live?.span[0]}`} lang={lang} dir={direction}>
          <LevelMark level={level} />
          <span>
            {message}
            {pack !== undefined && (
              <small class="rl-guard-pack" lang="" dir="auto">
                {pack}
              </small>
            )}
          </span>
        </li>
      ))}
      {more > 0 && <li class="rl-guard-more">{t('guardMore', more)}</li>}
    </ul>
  );
}
