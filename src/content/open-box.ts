import { openEditor } from '../editors';
import type { Session as LintSession } from '../engine/page';
import type { CountPlace } from '../platform/count-place';
import type { RulesAnswer } from '../platform/messages';
import type { Silenced } from '../platform/silenced';
import type { Site } from '../sites/site';
import { ActTint } from './act-tint';
import { Beside } from './beside';
import type { Contexts } from './context';
import type { Explainer } from './explain';
import { outerElement } from './frames';
import { Guard } from './guard';
import type { Host } from './host';
import { Marks } from './marks';
import { placeOf } from './page-place';
import { Pointer } from './pointer';
import type { PromiseOffers } from './promises/offers';
import { Session } from './session';
import { siteHere } from './site-here';
import { DraftTally, type TallyBox } from './tally';

export interface BoxParts {
  readonly box: HTMLElement;
  readonly answer: RulesAnswer;
  readonly linter: LintSession;
  /** The name that the agent switches on and off. */
  readonly siteName: string;
  /** Our place in the document of the box. */
  readonly host: Host;
  /** Our place in the outermost document, where a card has the most room. */
  readonly page: Host;
  readonly contexts: Contexts;
  readonly explainer: Explainer;
  readonly offers: PromiseOffers;
  readonly tallies: TallyBox;
  /** What holds now: the agent may change it at any time. */
  silenced(): Silenced;
  directionOf(lang: string): 'ltr' | 'rtl';
  /** The findings, their places or the checklist changed; for the first time before the box is all there. */
  onChange(session: Session): void;
  onCountPlace(place: CountPlace): void;
  onGone(): void;
  /** Something of ours threw. */
  onFailure(error: unknown): void;
  readonly signal: AbortSignal;
}

/** The box that is being written in, and what stands around it, until the signal aborts. */
export class OpenBox {
  readonly session: Session;
  readonly beside: Beside;
  private readonly guard: Guard;
  private readonly tally: DraftTally;
  private readonly site: Site;

  constructor(private readonly parts: BoxParts) {
    const { box, page, explainer, signal } = parts;
    const { ownerDocument: outer } = outerElement(box);
    this.site = siteHere(new URL(outer.URL), outer);
    this.tally = new DraftTally(parts.tallies);
    this.session = this.newSession();
    new Pointer(this.session, explainer, page, signal);
    this.beside = this.newBeside();
    this.guard = this.newGuard();
  }

  private newSession(): Session {
    const { box, answer, host, explainer, signal } = this.parts;
    const editor = openEditor(box, { signal, stage: () => host.stage() });
    return new Session({
      editor,
      marks: new Marks(editor, host, signal),
      tint: new ActTint(editor, host, signal),
      place: placeOf(this.site, box),
      linter: this.parts.linter,
      contexts: this.parts.contexts,
      rules: answer.rules,
      languages: answer.languages,
      playbook: answer.playbook,
      site: this.parts.siteName,
      silenced: () => this.parts.silenced(),
      signal,
      onChange: (session) => this.changed(session),
      onMove: (isTyping) => {
        explainer.follow();
        this.beside?.follow(isTyping);
      },
      onGone: () => this.parts.onGone(),
      onFailure: (error) => this.parts.onFailure(error),
      onChoice: (what, { finding }) => this.tally.chose(what, finding),
    });
  }

  private newBeside(): Beside {
    const { answer, page, explainer, signal } = this.parts;
    return new Beside({
      session: this.session,
      host: page,
      explainer,
      countPlace: answer.countPlace,
      onCountPlace: (place) => this.parts.onCountPlace(place),
      directionOf: (lang) => this.parts.directionOf(lang),
      signal,
    });
  }

  private newGuard(): Guard {
    const { answer, page, explainer, offers, signal } = this.parts;
    const { session, site } = this;
    return new Guard({
      session,
      site,
      host: page,
      explainer,
      settings: answer.guard,
      onSend: (button) => {
        offers.pressed(session, site, button);
        this.tally.sent(session);
      },
      directionOf: (lang) => this.parts.directionOf(lang),
      signal,
    });
  }

  /** Heard for the first time while the session is being made: nothing stands around the box yet. */
  private changed(session: Session): void {
    this.parts.explainer.follow();
    this.guard?.changed();
    this.beside?.changed();
    this.tally.saw(session);
    this.parts.onChange(session);
  }
}
