import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, Snapshot, SnapshotItem } from '../../platform/snapshot';
import { Icon } from '../icon';
import { Offers } from './offers';

interface ChecklistProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

/** The items of the current step: ticked by the text, or by the agent. */
export function Checklist({ snapshot, command }: ChecklistProps): JSX.Element {
  const items = snapshot.checklist.filter(({ step }) => step === snapshot.step);
  const progress = snapshot.steps.find(({ id }) => id === snapshot.step);
  return (
    <section class="checklist" aria-label={t('popupChecklist')}>
      {items.length === 0 && <p class="quiet">{t('popupNoItems')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.item} class="item" data-state={item.state} dir="auto">
            {item.by === 'you' && item.state !== 'not-applicable' ? (
              <Tickable item={item} command={command} />
            ) : (
              <Seen item={item} />
            )}
            {item.offers.length > 0 && <Offers item={item} snapshot={snapshot} command={command} />}
          </li>
        ))}
      </ul>
      <p class="rl-spoken" role="status">
        {progress && t('popupProgress', progress.done, progress.total)}
      </p>
    </section>
  );
}

function Tickable({ item, command }: { readonly item: SnapshotItem; readonly command: ChecklistProps['command'] }) {
  return (
    <label class="item-line">
      <input
        type="checkbox"
        checked={item.state === 'done'}
        onChange={({ currentTarget }) =>
          command({ command: 'tick', step: item.step, item: item.item, done: currentTarget.checked })
        }
      />
      <span class="item-label">{item.label}</span>
    </label>
  );
}

const reasons = {
  ticked: 'reasonTicked',
  said: 'reasonSaid',
  'said-earlier': 'reasonSaidEarlier',
  'not-said': 'reasonNotSaid',
  'not-ticked': 'reasonNotTicked',
  excluded: 'reasonExcluded',
} as const;

const stateNames = { done: 'stateDone', open: 'stateOpen', 'not-applicable': 'stateNotApplicable' } as const;

function Seen({ item }: { readonly item: SnapshotItem }): JSX.Element {
  return (
    <div class="item-line" title={item.because ?? t(reasons[item.reason])}>
      <span class="item-state" role="img" aria-label={t(stateNames[item.state])}>
        {item.state === 'done' && <Icon name="done" />}
      </span>
      <div>
        <span class="item-label">{item.label}</span>
        {item.state === 'not-applicable' && item.because && <p class="item-because">{item.because}</p>}
      </div>
    </div>
  );
}
