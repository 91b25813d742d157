import type { Badge } from '../platform/action';
import { plural, t } from '../platform/i18n';
import type { Counts } from '../platform/messages';

const LOUD = { background: '#b3261e', ink: '#ffffff' };
const QUIET = { background: '#5c605d', ink: '#ffffff' };

/** The frame that each tab's badge counts for. */
const counted = new Map<number, number>();

/** Whether what a frame counts is shown: of a draft that is gone only where none of another frame was counted since. */
export function isShown(tab: number, frame: number, { gone }: Counts): boolean {
  const isOfAnother = (counted.get(tab) ?? frame) !== frame;
  if (gone && isOfAnother) return false;
  if (gone) counted.delete(tab);
  else counted.set(tab, frame);
  return true;
}

/** What the toolbar button shows: all findings but hints, red while one of them is a must. */
export function badgeOf({ must, should, hint }: Counts): Badge {
  const shown = must + should;
  const all = shown + hint;
  return {
    badge: shown === 0 ? '' : shown > 99 ? '99+' : String(shown),
    label: all === 0 ? t('extensionName') : `${t('extensionName')}: ${plural('findings', all)}`,
    ...(must > 0 ? LOUD : QUIET),
  };
}
