import { type Hours, parseHours } from '../hours';
import { boolean, object, optional, string } from '../parse';
import { moment, promiseId } from '../promised';
import { define, nothing } from './define';

/** A promise as the page of the conversation tells it; the background knows the address. */
export interface PromiseHeard {
  readonly id: string;
  readonly site: string;
  readonly conversation: string;
  /** When the time was understood, in milliseconds since 1970. */
  readonly due?: number | undefined;
}

/** A promise, and until when it is to be kept; without that it is done or was none. */
export interface PromiseChange {
  readonly id: string;
  readonly due?: number | undefined;
}

/** What goes between a page, the list of promises and the background. */
export const promiseMessages = {
  /** Brings what reads times into the frame that asks; answered when it is there. */
  times: define({
    who: 'content',
    to: 'background',
    ask: nothing,
    answer: object<{ readonly hours: Hours }>({ hours: parseHours }),
  }),
  /** A reply with a promise is on its way. `isNew` is false for one that is known already. */
  promiseHeard: define({
    who: 'content',
    to: 'background',
    ask: object<PromiseHeard>({ id: promiseId, site: string(255), conversation: string(500), due: optional(moment) }),
    answer: object<{ readonly isNew: boolean }>({ isNew: boolean }),
  }),
  /** What the agent answered beside the box. */
  promiseAnswered: define({
    who: 'content',
    to: 'background',
    ask: object<PromiseChange>({ id: promiseId, due: optional(moment) }),
    answer: nothing,
  }),
  /** Shows the promise where the agent can choose any time. */
  promiseShow: define({
    who: 'content',
    to: 'background',
    ask: object<{ readonly id: string }>({ id: promiseId }),
    answer: nothing,
  }),
} as const;
