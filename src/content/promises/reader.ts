import type { LintResult, Span } from '../../engine/types';
import type { Scene, Understood } from '../../languages/when';
import { ask } from '../../platform/ask';
import type { Hours } from '../../platform/hours';
import { type Shelf, TIMES } from './shelf';

const CALLBACKS: readonly string[] = ['callback-time', 'callback'];

/** Places where a draft commits to come back, those with a time first. */
export function callbacksIn({ acts }: LintResult): readonly Span[] {
  return CALLBACKS.flatMap((id) => acts.filter(({ concept }) => concept === id).map(({ span }) => span));
}

/** Reads the time of a promise; what it takes is called in once, when a draft first makes one. */
export class TimeReader {
  private hours_: Hours | undefined;
  private asking: Promise<void> | undefined;

  /** Settles when times can be read, or cannot be for now: the next occasion tries again. */
  load(): Promise<void> {
    this.asking ??= ask('times', {}).then((answer) => {
      this.hours_ = answer?.hours;
      this.asking = this.isReady ? this.asking : undefined;
    });
    return this.asking;
  }

  get isReady(): boolean {
    return this.hours_ !== undefined && this.understand !== undefined;
  }

  /** The agent's working hours, once they are known. */
  get hours(): Hours | undefined {
    return this.hours_;
  }

  /** The first moment that one of the commitments names; nothing while times cannot be read. */
  read(text: string, callbacks: readonly Span[], lang: string, now: number): Understood | undefined {
    const { hours_: hours, understand } = this;
    if (!hours || !understand) return undefined;
    const scene: Scene = { now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, hours };
    const found = callbacks.flatMap((span) => understand(text, span, lang, scene) ?? []);
    return found.sort((a, b) => a.at - b.at)[0];
  }

  private get understand() {
    return (globalThis as Shelf)[TIMES];
  }
}
