import type { CaseKind, Draft, When } from '../../engine/types';

/** A text of a customer's case, to try rules on, and the case as far as it is described. It stays in this page. */
export interface TryOut {
  readonly reply: string;
  readonly customer?: string;
  /** Signals that the lead ticked; those of the customer's words are found besides. */
  readonly signals?: readonly string[];
  readonly case?: CaseKind;
  readonly playbook?: string;
  readonly step?: string;
  readonly site?: string;
  readonly position?: 'first' | 'later';
}

/** Whether anything of the case is described. */
export function isDescribed({ reply: _, ...about }: TryOut): boolean {
  return Object.values(about).some((part) => part.length > 0);
}

/** The draft that a try-out stands for, in a language. */
export function draftOf({ position, customer, site, ...about }: TryOut, lang: string): Draft {
  return {
    ...about,
    lang,
    ...(customer && { customer }),
    ...(site && { site }),
    ...(position === 'later' && { thread: [{ from: 'agent', text: '1' }] }),
  };
}

/** The parts of a condition that a try-out can decide: what is left open there holds. */
export function decided(when: When, about: TryOut): When {
  const told: Readonly<Record<keyof When, boolean>> = {
    signals: Boolean(about.customer) || (about.signals?.length ?? 0) > 0,
    case: about.case !== undefined,
    playbook: about.playbook !== undefined,
    step: about.step !== undefined,
    site: Boolean(about.site),
    position: about.position !== undefined,
    language: true,
  };
  return Object.fromEntries(Object.entries(when).filter(([part]) => told[part as keyof When]));
}
