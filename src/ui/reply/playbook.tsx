import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, Snapshot, StepProgress } from '../../platform/snapshot';
import { Button } from '../button';
import { Icon } from '../icon';
import type { TabActions } from './use-tab';

/** With more steps their names do not fit under the bars; then only the current one is named. */
const MOST_NAMES = 5;

interface PlaybookProps {
  readonly snapshot: Snapshot;
  readonly actions: TabActions;
}

/** Which playbook, all its steps with their progress, and the current one. */
export function Playbook({ snapshot, actions }: PlaybookProps): JSX.Element {
  return (
    <section class="playbook" aria-label={t('popupPlaybook')}>
      <div class="playbook-choice">
        <label for="playbook">{t('popupPlaybook')}</label>
        <select
          id="playbook"
          value={snapshot.playbook}
          onChange={({ currentTarget }) => actions.choosePlaybook(currentTarget.value)}
        >
          {snapshot.playbooks.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Steps snapshot={snapshot} command={actions.command} />
      {snapshot.stepChosen && (
        <Button look="quiet" class="step-follow" onPress={() => actions.command({ command: 'setStep' })}>
          {t('popupFollowSteps')}
        </Button>
      )}
    </section>
  );
}

interface StepsProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

function Steps({ snapshot: { steps, step }, command }: StepsProps): JSX.Element {
  const found = steps.findIndex(({ id }) => id === step);
  const at = Math.max(found, 0);
  const named = steps.length <= MOST_NAMES;
  const go = (to: StepProgress | undefined) => to && command({ command: 'setStep', step: to.id });
  return (
    <>
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
    </>
  );
}

interface StepBarProps {
  readonly step: StepProgress;
  readonly n: number;
  readonly current: boolean;
  readonly onPress: () => void;
}

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
