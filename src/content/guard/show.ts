import type { View } from '../later/shelf';
import { openPanel, type Panel, type PanelModel } from '../panel';
import type { OpenPoint } from './open-points';
import type { GuardParts } from './parts';
import type { PointsProps } from './view';

/** A press on the send button is not held up for longer by what cannot be shown. */
const PATIENCE_MS = 2000;

/** Shows points beside a button of the page. */
export function showBeside(
  { session, host, directionOf }: GuardParts,
  button: HTMLElement,
  view: (about: PointsProps) => View,
  points: readonly OpenPoint[],
  how: Pick<PanelModel, 'byKey' | 'close' | 'failed'>,
): Panel {
  const { lang } = session.result;
  return openPanel(host.top(button), {
    view: view({ points, lang, direction: directionOf(lang) }),
    anchor: button.getBoundingClientRect(),
    patience: PATIENCE_MS,
    direction: getComputedStyle(button).direction === 'rtl' ? 'rtl' : 'ltr',
    ...how,
  });
}
