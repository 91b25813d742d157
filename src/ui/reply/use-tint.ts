import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupCommand, SnapshotItem } from '../../platform/snapshot';

/** Which item's words are tinted in the draft. */
export interface Tint {
  /** The item that a press has kept tinted. */
  readonly kept: string | undefined;
  /** The pointer or the focus is on an item, or on none any more. */
  point(item: string | undefined): void;
  /** Keeps an item tinted and scrolls to its words, or lets go of it. */
  press(item: string): void;
}

/** Tints the words of the item that is pointed at, else of the one that was pressed, as long as its words are there. */
export function useTint(items: readonly SnapshotItem[], command: (command: PopupCommand) => void): Tint {
  const [pointed, point] = useState<string | undefined>();
  const [kept, keep] = useState<string | undefined>();
  const shown = useRef<string | undefined>(undefined);
  const said = (id: string | undefined) => items.find(({ item, reason }) => item === id && reason === 'said');
  const wanted = said(pointed) ?? said(kept);
  const name = wanted && `${wanted.step}/${wanted.item}`;
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    command(wanted ? { command: 'showActs', step: wanted.step, item: wanted.item } : { command: 'showActs' });
  });
  return {
    kept,
    point,
    press: (id) => {
      const item = said(id);
      keep(kept === id ? undefined : id);
      if (item && kept !== id) command({ command: 'showActs', step: item.step, item: id, reveal: true });
    },
  };
}
