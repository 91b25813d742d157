import type { CountPlace } from '../platform/count-place';
import { Checklist } from './checklist';
import { goTo } from './commands';
import { Count } from './count';
import type { CountModel } from './count/view';
import type { Explainer } from './explain';
import { outerElement } from './frames';
import type { Host } from './host';
import type { Session } from './session';
import { Voice } from './voice';

/** CSS pixels that a checklist wants at the least. */
const ROOM = 260;

export interface BesideParts {
  readonly session: Session;
  readonly host: Host;
  readonly explainer: Explainer;
  /** Where the agent has put the count on this site. */
  readonly countPlace: CountPlace | undefined;
  onCountPlace(place: CountPlace): void;
  directionOf(lang: string): 'ltr' | 'rtl';
  readonly signal: AbortSignal;
}

/** What stands beside a box: the count, the checklist that it opens, and the voice for those who do not see them. */
export class Beside {
  private readonly count: Count;
  private readonly checklist: Checklist;
  private readonly voice: Voice;

  constructor(private readonly parts: BesideParts) {
    const { session, host, explainer, countPlace, onCountPlace, directionOf, signal } = parts;
    const outer = outerElement(session.editor.root);
    this.voice = new Voice(host, outer, signal);
    this.count = new Count({
      session,
      host,
      chosen: countPlace,
      onPress: (byKey) => this.openChecklist(byKey),
      onChosen: onCountPlace,
      signal,
    });
    this.checklist = new Checklist({
      session,
      host,
      directionOf,
      anchor: () => anchorOf(outer, this.count.anchor),
      goTo: (live, byKey) => goTo(live, session, explainer, byKey),
      onToggle: () => this.show(),
      signal,
    });
    this.changed();
  }

  /** Whether the checklist is open. */
  get isOpen(): boolean {
    return this.checklist.isOpen;
  }

  /** The findings or the checklist changed. */
  changed(): void {
    this.show();
    this.checklist.changed();
    this.voice.hear(this.parts.session.findings.length);
  }

  /** The box moved, or its text did. */
  follow(isTyping: boolean): void {
    this.count.follow(isTyping);
    this.checklist.follow();
  }

  /** Opens the checklist, or closes it where it is open. */
  openChecklist(byKey: boolean): void {
    this.parts.explainer.close();
    this.checklist.toggle(byKey);
  }

  closeChecklist(): void {
    this.checklist.close();
  }

  private show(): void {
    this.count.show(countModel(this.parts.session), this.checklist.isOpen);
  }
}

/** Over or under the whole box, so that the checklist does not lie on the draft; at the count where there is no room. */
function anchorOf(outer: Element, count: DOMRect | undefined): DOMRect {
  const box = outer.getBoundingClientRect();
  if (!count) return box;
  const height = outer.ownerDocument.defaultView?.innerHeight ?? 0;
  if (Math.max(box.top, height - box.bottom) < ROOM) return count;
  const top = Math.min(box.top, count.top);
  return new DOMRect(count.left, top, count.width, Math.max(box.bottom, count.bottom) - top);
}

/** Nothing for what is no reply, for a language without rules, and before the first word. */
function countModel(session: Session): CountModel | undefined {
  const { mode, result, text, findings } = session;
  if (mode !== 'reply' || result.lang === 'unknown' || text.trim() === '') return undefined;
  const levels = new Set(findings.map(({ level }) => level));
  return {
    findings: findings.length,
    areMore: session.areMore,
    worst: (['must', 'should', 'hint'] as const).find((level) => levels.has(level)),
    open: result.checklist.filter(({ by, state }) => by === 'auto' && state === 'open').length,
  };
}
