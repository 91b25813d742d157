import { forgetConversation } from '../platform/ask';
import type { KeyCommand } from '../platform/messages';
import type { PopupCommand } from '../platform/snapshot';
import type { Beside } from './beside';
import type { Explainer } from './explain';
import { insertOffer } from './insert-offers';
import type { LiveFinding } from './live-finding';
import type { Session } from './session';
import { ticked } from './ticks';

/** Does what the popup asks of the box. */
export function obey(command: PopupCommand, session: Session, explainer: Explainer): void {
  switch (command.command) {
    case 'setPlaybook':
      session.tell({ playbook: command.playbook, step: undefined });
      break;
    case 'setStep':
      session.tell({ step: command.step });
      break;
    case 'tick':
      session.tell({ ticks: ticked(session.context.ticks, `${command.step}/${command.item}`, command.done) });
      break;
    case 'setCase':
      session.tell({ case: command.case });
      break;
    case 'setSignals':
      session.tell({ signals: command.signals });
      break;
    case 'forgetConversation':
      forgetConversation(session.conversation);
      break;
    case 'insert':
      void insertOffer(session, command.offer);
      break;
    case 'goTo':
      goTo(session.findings[command.n], session, explainer, false);
      break;
    case 'showActs':
      session.showActs(command);
      break;
  }
}

/** Does what a keyboard command asks; only the frame that has the focus does. */
export function obeyKey(key: KeyCommand, session: Session, explainer: Explainer, beside: Beside): void {
  // What was typed or taken back a moment ago is not linted yet.
  if (key !== 'open-checklist') session.lint();
  const { findings } = session;
  const current = explainer.current && findings.indexOf(explainer.current);
  switch (key) {
    case 'next-finding':
      goTo(findings[current === undefined ? next(session) : (current + 1) % findings.length], session, explainer, true);
      break;
    case 'previous-finding':
      goTo(findings.at((current ?? next(session)) - 1), session, explainer, true);
      break;
    case 'first-fix': {
      const live = findings[current ?? next(session)];
      explainer.close();
      if (live) void session.fix(live, 0);
      break;
    }
    case 'ignore-finding': {
      const live = findings[current ?? next(session)];
      if (live) void explainer.silence(session, live, 'here', true);
      break;
    }
    case 'open-checklist':
      beside.openChecklist(true);
      break;
  }
}

/** The first finding whose words end at the caret or behind it; after the last comes the first again. */
function next({ editor, findings }: Session): number {
  const caret = editor.selected()?.focus ?? 0;
  const index = findings.findIndex(({ span }) => span[1] >= caret);
  return Math.max(index, 0);
}

/** Puts the caret behind the words of a finding, scrolls there and opens its card. */
export function goTo(live: LiveFinding | undefined, session: Session, explainer: Explainer, byKey: boolean): void {
  if (!live) return;
  session.editor.select([live.span[1], live.span[1]]);
  explainer.show(session, live, { byKey });
}
