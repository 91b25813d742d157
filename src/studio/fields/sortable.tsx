import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

interface SortableProps<T> {
  readonly items: readonly T[];
  /** What an item is called, for its handle. */
  readonly nameOf: (item: T) => string;
  readonly keyOf: (item: T, index: number) => string;
  /** The item at `from` should stand where `to` stood. */
  readonly onMove: (from: number, to: number) => void;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list in an order that matters: its handles are dragged, or moved by the arrow keys. */
export function Sortable<T>({ items, nameOf, keyOf, onMove, children }: SortableProps<T>): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number }>();
  const [said, say] = useState('');
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    onMove(from, to);
    say(t('studioMoved', nameOf(item), to + 1, items.length));
  };
  const rowAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])];
    const index = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return index < 0 ? rows.length - 1 : index;
  };
  return (
    <>
      <ol class="sortable" ref={list}>
        {items.map((item, index) => (
          <li key={keyOf(item, index)} class={rowClass(index, drag)}>
            <button
              type="button"
              class="handle"
              aria-label={t('studioMove', nameOf(item))}
              title={t('studioMoveHint')}
              onKeyDown={(event) => {
                const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (way === 0) return;
                event.preventDefault();
                move(index, index + way);
              }}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ from: index, to: index });
              }}
              onPointerMove={(event) => drag && setDrag({ ...drag, to: rowAt(event.clientY) })}
              onPointerUp={() => {
                if (drag) move(drag.from, drag.to);
                setDrag(undefined);
              }}
              onPointerCancel={() => setDrag(undefined)}
            >
              <span aria-hidden="true">⠿</span>
            </button>
            <div class="sortable-body">{children(item, index)}</div>
          </li>
        ))}
      </ol>
      <p class="rl-spoken" role="status">
        {said}
      </p>
    </>
  );
}

function rowClass(index: number, drag: { readonly from: number; readonly to: number } | undefined): string {
  if (drag?.from === index) return 'row row-dragged';
  if (drag?.to !== index) return 'row';
  return drag.to < drag.from ? 'row row-before' : 'row row-after';
}

/** A list with one entry moved. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
