import { outerElement } from '../frames';
import type { Panel } from '../panel';
import { openPoints } from './open-points';
import type { GuardParts } from './parts';
import { buttonAt } from './press';
import { showBeside } from './show';

/**
 * Tells what is open while the pointer or the focus is on the send button, and holds nothing. Who sends by a key has
 * nothing to look at before, and afterwards it would be too late: the marks in the draft have to do.
 */
export class Reminder {
  private notice: { readonly panel: Panel; readonly button: HTMLElement; readonly text: string } | undefined;

  constructor(
    private readonly parts: GuardParts,
    /** Whether something else is shown there. */
    private readonly isBusy: () => boolean,
  ) {
    const { signal, session } = parts;
    const page = outerElement(session.editor.root).ownerDocument;
    const options = { capture: true, passive: true, signal };
    for (const type of ['pointerover', 'focusin'] as const)
      page.addEventListener(type, (event) => this.approached(event), options);
    for (const type of ['focusout', 'pointerdown', 'keydown', 'scroll'] as const)
      page.addEventListener(type, () => this.hide(), options);
    page.documentElement.addEventListener('pointerleave', () => this.hide(), { passive: true, signal });
  }

  /** What was told is not true any more when the draft has changed. */
  changed(): void {
    if (this.notice?.text !== this.parts.session.text) this.hide();
  }

  hide(): void {
    if (!this.notice) return;
    this.notice.panel.close();
    this.notice = undefined;
    this.parts.host.hideTop();
  }

  private approached(event: Event): void {
    const { session, site, settings } = this.parts;
    if (this.isBusy() || !event.isTrusted) return;
    const points = session.context.unguarded ? [] : openPoints(session, settings, 'remind');
    const button = points.length > 0 ? buttonAt(event, site, session.editor.root) : undefined;
    // A press gives the focus to the button as well, and then the reply is on its way.
    if (button === this.notice?.button || (event.type === 'focusin' && !button?.matches(':focus-visible'))) return;
    this.hide();
    if (!button) return;
    const panel = showBeside(this.parts, button, (props) => ({ name: 'notice', props }), points, {
      failed: () => this.hide(),
    });
    this.notice = { panel, button, text: session.text };
  }
}
