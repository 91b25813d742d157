import type { JSX, TargetedKeyboardEvent } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, StepProgress } from '../../platform/snapshot';
import { Button } from '../button';
import { Icon } from '../icon';

export interface StepsProps {
  readonly steps: readonly StepProgress[];
  /** Index of the current one. */
  readonly at: number;
  readonly command: (command: PopupCommand) => void;
}

/** A bar for every step, as full as the step is done, and the way to the one before and after. */
export function Steps({ steps, at, command }: StepsProps): JSX.Element {
  const go = (to: StepProgress | undefined) => to && command({ command: 'setStep', step: to.id });
  return (
    <div class="steps">
      <Button look="quiet" name={t('popupPreviousStep')} disabled={at === 0} onPress={() => go(steps[at - 1])}>
        <Icon name="previous" />
      </Button>
      <ol onKeyDown={moveFocus}>
        {steps.map((each, index) => (
          <StepBar key={each.id} step={each} n={index + 1} current={index === at} onPress={() => go(each)} />
        ))}
      </ol>
      <Button
        look="quiet"
        name={t('popupNextStep')}
        disabled={at >= steps.length - 1}
        onPress={() => go(steps[at + 1])}
      >
        <Icon name="next" />
      </Button>
    </div>
  );
}

interface StepBarProps {
  readonly step: StepProgress;
  readonly n: number;
  readonly current: boolean;
  readonly onPress: () => void;
}

/** One stop for the Tab key; the arrows go from bar to bar. */
function StepBar({ step: { label, done, total }, n, current, onPress }: StepBarProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        class="step-bar"
        data-empty={total === 0}
        aria-current={current ? 'step' : undefined}
        aria-label={t('popupStep', n, label, done, total)}
        title={label}
        tabIndex={current ? 0 : -1}
        onClick={onPress}
      >
        <span class="step-track">
          <span style={{ inlineSize: total === 0 ? '0' : `${(100 * done) / total}%` }} />
        </span>
      </button>
    </li>
  );
}

function moveFocus(event: TargetedKeyboardEvent<HTMLOListElement>): void {
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>('.step-bar')];
  const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const at = bars.findIndex((bar) => bar.matches(':focus'));
  const to = { Home: 0, End: bars.length - 1, ArrowLeft: at - 1, ArrowRight: at - 1, [onward]: at + 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  bars[Math.min(Math.max(to, 0), bars.length - 1)]?.focus();
}
