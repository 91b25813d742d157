import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from './button';

/** Rows that are drawn at first, and as many again at each press. */
const STEP = 100;

/** The first of many rows. */
interface FirstRows {
  /** How many to draw. */
  readonly count: number;
  /** Goes to the element around the rows, which have `data-row`. */
  readonly around: RefObject<HTMLDivElement | null>;
  /** Brings more; stands behind the rows, and is nothing when all of them are drawn. */
  readonly more: JSX.Element | false;
}

/**
 * Draws a long list in steps: thousands of rows would be slow, and a long way for Tab. A press of *Show more* leads the
 * focus to the first row that came.
 */
export function useFirstRows(total: number, step: number = STEP): FirstRows {
  const [count, setCount] = useState(step);
  const around = useRef<HTMLDivElement>(null);
  const come = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (come.current === undefined) return;
    const row = around.current?.querySelectorAll<HTMLElement>('[data-row]')[come.current];
    come.current = undefined;
    if (row) focusIn(row);
  });
  const show = (): void => {
    come.current = count;
    setCount(count + step);
  };
  const more = total > count && (
    <Button class="more-rows" onPress={show}>
      {t('moreRows', total - count)}
    </Button>
  );
  return { count, around, more };
}

function focusIn(row: HTMLElement): void {
  const control = row.querySelector<HTMLElement>('a[href], button, summary, [tabindex="0"]');
  // A row without one is read out all the same.
  if (!control) row.tabIndex = -1;
  (control ?? row).focus();
}
