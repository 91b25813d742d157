import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import type { Snapshot, StepProgress } from '../platform/snapshot';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { TabActions } from './use-tab';

interface PlaybookProps {
  readonly snapshot: Snapshot;
  readonly actions: TabActions;
}

/** With more steps their names do not fit under the bars; then only the current one is named. */
const MOST_NAMES = 5;

/** Which playbook, all its steps with their progress, and the current one. */
export function Playbook({ snapshot, actions }: PlaybookProps): JSX.Element {
  const { steps, step, playbook, playbooks, stepChosen } = snapshot;
  const at = Math.max(
    steps.findIndex(({ id }) => id === step),
    0,
  );
  const named = steps.length <= MOST_NAMES;
  const go = (to: StepProgress | undefined) => to && actions.command({ command: 'setStep', step: to.id });
  return (
    <section class="playbook" aria-label={t('popupPlaybook')}>
      <div class="playbook-choice">
        <label for="playbook">{t('popupPlaybook')}</label>
        <select
          id="playbook"
          value={playbook}
          onChange={({ currentTarget }) => actions.choosePlaybook(currentTarget.value)}
        >
          {playbooks.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div class="steps" data-named={named}>
        <Button look="quiet" name={t('popupPreviousStep')} disabled={at === 0} onPress={() => go(steps[at - 1])}>
          <Icon name="previous" />
        </Button>
        <ol>
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
      <div class="step" data-named={named}>
        <h2 dir="auto">{steps[at]?.label}</h2>
      </div>
      {stepChosen && (
        <Button look="quiet" class="step-follow" onPress={() => actions.command({ command: 'setStep' })}>
          {t('popupFollowSteps')}
        </Button>
      )}
    </section>
  );
}

interface StepBarProps {
  readonly step: StepProgress;
  readonly n: number;
  readonly current: boolean;
  readonly onPress: () => void;
}

function StepBar({ step, n, current, onPress }: StepBarProps): JSX.Element {
  const { label, done, total } = step;
  const state = total === 0 ? 'empty' : done === total ? 'full' : done > 0 ? 'part' : 'open';
  return (
    <li>
      <button
        type="button"
        class="step-bar"
        data-state={state}
        aria-current={current ? 'step' : undefined}
        aria-label={t('popupStep', n, label, done, total)}
        title={label}
        onClick={onPress}
      >
        <span class="step-track">
          <span style={{ inlineSize: total === 0 ? '0' : `${(100 * done) / total}%` }} />
        </span>
        <span class="step-name" aria-hidden="true" dir="auto">
          {label}
        </span>
      </button>
    </li>
  );
}
