import type { Finding } from '../engine/types';
import { CardView } from './card/view';
import { openPanel, type Panel } from './panel';

/** One finding to explain. */
export interface CardModel {
  readonly finding: Finding;
  /** The marked words, in viewport coordinates. */
  readonly anchor: DOMRect;
  /** False where the box can only be read: wordings are shown, not applied. */
  readonly canFix: boolean;
  /** BCP 47 language of the finding's words. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the agent chose. The card stays open until its owner closes it. */
export interface CardActions {
  /** Index into `finding.fixes`. */
  fix(index: number): void;
  ignore(): void;
  /** The agent closed the card; whoever owns the box takes the focus back when the card had it. */
  close(): void;
}

/** An open card. */
export type Card = Panel;

/** Opens a card beside the marked words, inside a closed shadow root whose host covers no part of the page. */
export function openCard(root: ShadowRoot, model: CardModel, actions: CardActions): Card {
  const view = (
    <CardView
      {...model}
      onFix={(index) => actions.fix(index)}
      onIgnore={() => actions.ignore()}
      onClose={() => actions.close()}
    />
  );
  return openPanel(root, { ...model, view, close: () => actions.close() });
}
