import { type Change, shiftSpan } from '../editors/change';
import type { ChecklistItem, Span } from '../engine/page';
import type { ActTint } from './act-tint';

/** Names an item of the checklist, or none. */
export interface ItemName {
  readonly step?: string | undefined;
  readonly item?: string | undefined;
  /** Its words are scrolled to. */
  readonly reveal?: boolean | undefined;
}

/** Tints the words that tick an item of the checklist, until it is asked for another one, or for none. */
export class ShownActs {
  private asked: ItemName = {};
  private spans: readonly Span[] = [];

  constructor(private readonly tint: ActTint) {}

  /** From now on it is this item. */
  ask(asked: ItemName, checklist: readonly ChecklistItem[]): void {
    this.asked = asked;
    this.found(checklist);
    if (asked.reveal) this.tint.reveal();
  }

  /** What the latest lint says. */
  found(checklist: readonly ChecklistItem[]): void {
    const { step, item } = this.asked;
    this.spans = checklist.find((line) => line.step === step && line.item === item)?.spans ?? [];
    this.tint.show(this.spans);
  }

  /** The draft was read, and may have changed. */
  follow(change: Change | undefined): void {
    if (change) this.spans = this.spans.map((span) => shiftSpan(span, change)).filter((span) => span !== undefined);
    this.tint.show(this.spans);
  }
}
