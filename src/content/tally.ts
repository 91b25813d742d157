import type { Finding } from '../engine/types';
import { askPatiently } from '../platform/ask';
import type { RuleFate } from '../platform/messages/counts';
import { heeded } from './ignore';
import type { Session } from './session';

/** Counts go out together, so that typing is not followed by a message for every key. */
const BATCH_MS = 5_000;

/** Names a finding in one draft. */
const nameOf = ({ rule, text }: Finding): string => `${rule}\n${text ?? ''}`;

/** The fates of a frame's findings on their way to the background: rules and numbers, no words. */
export class TallyBox {
  private waiting = new Map<string, RuleFate>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: Window, signal: AbortSignal) {
    // A page that goes may be the one that just sent.
    view.addEventListener('pagehide', () => this.flush(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  add(rule: string, what: RuleFate['what']): void {
    const key = `${what} ${rule}`;
    this.waiting.set(key, { rule, what, n: (this.waiting.get(key)?.n ?? 0) + 1 });
    this.timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const fates = [...this.waiting.values()];
    this.waiting = new Map();
    // Asked once: a second asking, after a slow answer, would count everything twice.
    if (fates.length > 0) void askPatiently('tally', { fates: fates.slice(0, 500) });
  }
}

/** Follows the findings of one box, draft by draft: each counts once in a draft, and comes to one end. */
export class DraftTally {
  private readonly open = new Map<string, Finding>();
  private readonly ended = new Set<string>();
  /** The same press may be heard twice. */
  private last = '';

  constructor(private readonly box: Pick<TallyBox, 'add'>) {}

  /** The draft was linted. What is missing counts when it is sent: before that, every draft misses something. */
  saw(session: Session): void {
    for (const finding of inForce(session)) {
      const name = nameOf(finding);
      if (finding.kind === 'missing' || this.open.has(name) || this.ended.has(name)) continue;
      this.open.set(name, finding);
      this.box.add(finding.rule, 'shown');
    }
  }

  /** The agent has pressed a fix, or has chosen to hear no more of it. */
  chose(what: 'fixed' | 'ignored', finding: Finding): void {
    const name = nameOf(finding);
    if (this.ended.has(name)) return;
    this.open.delete(name);
    this.ended.add(name);
    this.box.add(finding.rule, what);
  }

  /** The draft is sent as it stands: what it holds no more has been mended by hand. The next draft begins. */
  sent(session: Session): void {
    if (session.mode !== 'reply' || session.text === this.last) return;
    this.last = session.text;
    this.saw(session);
    const findings = inForce(session);
    const still = new Set(findings.map(nameOf));
    for (const [name, finding] of this.open)
      this.box.add(finding.rule, still.has(name) ? 'sent' : isHeeded(session, finding) ? 'fixed' : 'ignored');
    for (const { kind, rule } of findings) {
      if (kind !== 'missing') continue;
      this.box.add(rule, 'shown');
      this.box.add(rule, 'sent');
    }
    this.open.clear();
    this.ended.clear();
  }
}

/** False for what the agent has silenced since it was shown: these words or this rule everywhere, or here from another tab. */
function isHeeded({ silenced, context, rules }: Session, finding: Finding): boolean {
  return heeded([finding], silenced, context, rules).length > 0;
}

/** What the agent sees, what is missing, and what rules in stage `shadow` would have shown. */
function inForce({ findings, result }: Session): readonly Finding[] {
  const unseen = result.findings.filter(({ kind, stage }) => kind === 'missing' || stage === 'shadow');
  return [...findings.map(({ finding }) => finding), ...unseen];
}
