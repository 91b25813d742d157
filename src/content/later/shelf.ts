import type { Outcome } from '../../editors/editor';
import type { Strings } from '../../platform/i18n';
import type { SilencedProps } from '../card/silenced';
import type { CardProps } from '../card/view';
import type { ChecklistProps } from '../checklist/view';
import type { PointsProps, QuestionProps } from '../guard/view';
import type { Panel, PanelModel } from '../panel';
import type { OfferProps } from '../promises/view';
import type { Session } from '../session';

/** What each view is given. */
export interface ViewProps {
  readonly card: CardProps;
  readonly silenced: SilencedProps;
  readonly checklist: ChecklistProps;
  readonly question: QuestionProps;
  readonly notice: PointsProps;
  readonly offer: OfferProps;
}

/** A view by its name, with what it shows. */
export type View = {
  [Name in keyof ViewProps]: { readonly name: Name; readonly props: ViewProps[Name] };
}[keyof ViewProps];

/** What a box needs only after a press or a hover: a script of its own. */
export interface Later {
  /** See `panel.ts`. */
  draw(holder: HTMLElement, model: PanelModel, spoken: () => Strings | undefined): Panel;
  /** See `insert.ts`. */
  insert(session: Session, offer: string): Promise<Outcome>;
}

/** Where that script leaves what it can do, for the linter of the same frame; pages cannot see it. */
export const LATER = Symbol.for('replylint later');

/** The global of a content script. */
export interface LaterShelf {
  [LATER]?: Later;
}
