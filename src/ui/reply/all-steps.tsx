import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { ItemState } from './item-state';
import type { StepsProps } from './steps';

/** The whole playbook at a glance: every step by its name, with how far it is. */
export function AllSteps({ steps, at, command }: StepsProps): JSX.Element {
  const done = steps.reduce((sum, step) => sum + step.done, 0);
  const total = steps.reduce((sum, step) => sum + step.total, 0);
  return (
    <details class="all-steps">
      <summary>
        {t('popupAllSteps')} <span class="quiet">{t('popupProgress', done, total)}</span>
      </summary>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              class="row"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => command({ command: 'setStep', step: step.id })}
            >
              <ItemState state={step.total > 0 && step.done === step.total ? 'done' : 'open'} />
              <span dir="auto">{step.label}</span>
              {step.total > 0 && <span class="quiet">{t('popupProgress', step.done, step.total)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
