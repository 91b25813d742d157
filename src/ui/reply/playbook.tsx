import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { Snapshot } from '../../platform/snapshot';
import { Button } from '../button';
import { AllSteps } from './all-steps';
import { Steps } from './steps';
import type { TabActions } from './use-tab';

interface PlaybookProps {
  readonly snapshot: Snapshot;
  readonly actions: TabActions;
}

/** Which playbook, all its steps with their progress, and the current one. */
export function Playbook({ snapshot, actions }: PlaybookProps): JSX.Element {
  const at = Math.max(
    snapshot.steps.findIndex(({ id }) => id === snapshot.step),
    0,
  );
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
      <Steps steps={snapshot.steps} at={at} command={actions.command} />
      <div class="step">
        <h2 dir="auto">{snapshot.steps[at]?.label}</h2>
        {snapshot.steps.length > 0 && (
          <p class="quiet">
            {t('popupStepCount', at + 1, snapshot.steps.length)}
            {snapshot.stepChosen && (
              <Button look="quiet" class="step-follow" onPress={() => actions.command({ command: 'setStep' })}>
                {t('popupFollowSteps')}
              </Button>
            )}
          </p>
        )}
      </div>
      <AllSteps steps={snapshot.steps} at={at} command={actions.command} />
    </section>
  );
}
