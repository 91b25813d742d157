import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { PopupCommand, SnapshotItem } from '../../platform/snapshot';
import { ItemState } from './item-state';
import type { Tint } from './use-tint';

interface ItemProps {
  readonly item: SnapshotItem;
  readonly tint: Tint;
  readonly command: (command: PopupCommand) => void;
}

/** One line of the checklist: a box for the agent to tick, or what the text shows. */
export function Item({ item, tint, command }: ItemProps): JSX.Element {
  if (item.state === 'not-applicable') return <Seen item={item} />;
  if (item.by === 'you') return <Tickable item={item} command={command} />;
  return item.reason === 'said' ? <Said item={item} tint={tint} /> : <Seen item={item} />;
}

function Tickable({ item, command }: Pick<ItemProps, 'item' | 'command'>): JSX.Element {
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

/** Done by words of the draft, which show themselves while one is here. */
function Said({ item, tint }: Pick<ItemProps, 'item' | 'tint'>): JSX.Element {
  const point = () => tint.point(item.item);
  const leave = () => tint.point(undefined);
  return (
    <button
      type="button"
      class="item-line item-said"
      title={t('popupShowWords')}
      aria-pressed={tint.kept === item.item}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={() => tint.press(item.item)}
    >
      <ItemState state="done" />
      <span class="item-label">{item.label}</span>
    </button>
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

/** Whatever is not plain from the ring alone is said in a line of its own. */
function Seen({ item }: Pick<ItemProps, 'item'>): JSX.Element {
  const reason = item.because ?? t(reasons[item.reason]);
  return (
    <div class="item-line" title={reason}>
      <ItemState state={item.state} />
      <div>
        <span class="item-label">{item.label}</span>
        {(item.state === 'not-applicable' || item.reason === 'said-earlier') && (
          <p class="item-because">
            <bdi>{reason}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
