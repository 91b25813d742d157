import { plural, t, uiLanguage } from '../platform/i18n';
import type { Host } from './host';

/** Nobody wants to hear of every word: only when the agent has stopped for so long. */
const SETTLED_MS = 1500;

/** Tells screen readers how many findings there are, when that has changed and the typing has paused. */
export class Voice {
  private said = 0;
  private timer = 0;

  constructor(
    private readonly host: Host,
    private readonly near: Element,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** The findings changed, or the agent goes on typing. */
  hear(findings: number): void {
    clearTimeout(this.timer);
    if (findings === this.said) return;
    this.timer = window.setTimeout(() => this.say(findings), SETTLED_MS);
  }

  private say(findings: number): void {
    this.said = findings;
    const region = this.host.voice(this.near);
    region.lang = uiLanguage();
    region.textContent = findings > 0 ? plural('findings', findings) : t('findingsNone');
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.host.silence();
  }
}
