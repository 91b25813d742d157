import type { JSX } from 'preact';
import type { ItemState as State } from '../../engine/types';
import { t } from '../../platform/i18n';
import { Icon } from '../icon';

const names = { done: 'stateDone', open: 'stateOpen', 'not-applicable': 'stateNotApplicable' } as const;

/** A ring: empty while open, filled with a tick when done, dashed where it does not apply. */
export function ItemState({ state }: { readonly state: State }): JSX.Element {
  return (
    <span class="item-state" data-state={state} role="img" aria-label={t(names[state])}>
      {state === 'done' && <Icon name="done" />}
    </span>
  );
}
