import type { GuardInForce } from '../../platform/guard';
import type { Site } from '../../sites/site';
import type { Explainer } from '../explain';
import type { Host } from '../host';
import type { Session } from '../session';

/** What the guard needs of the frame. */
export interface GuardParts {
  readonly session: Session;
  readonly site: Site;
  readonly host: Host;
  readonly explainer: Explainer;
  readonly settings: GuardInForce;
  /** The reply is being sent: the press goes on to the page. */
  onSend(button: HTMLElement): void;
  directionOf(lang: string): 'ltr' | 'rtl';
  readonly signal: AbortSignal;
}
