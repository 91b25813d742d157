import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, Snapshot } from '../../platform/snapshot';
import { Item } from './item';
import { Offers } from './offers';
import { useTint } from './use-tint';

interface ChecklistProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

/** The items of the current step: ticked by the text, or by the agent. */
export function Checklist({ snapshot, command }: ChecklistProps): JSX.Element {
  const items = snapshot.checklist.filter(({ step }) => step === snapshot.step);
  const progress = snapshot.steps.find(({ id }) => id === snapshot.step);
  const tint = useTint(items, command);
  return (
    <section class="checklist" aria-label={t('popupChecklist')}>
      {items.length === 0 && <p class="quiet">{t('popupNoItems')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.item} class="item" data-state={item.state} dir="auto">
            <Item item={item} tint={tint} command={command} />
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
