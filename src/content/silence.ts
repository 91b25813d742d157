import { ignoreWords, switchRule } from '../platform/ask';
import type { Silence } from './card/view';
import { wordsHash } from './ignore';
import type { LiveFinding } from './live-finding';
import type { Session } from './session';

/** Silences a finding, or lets it be heard again; gives whether that is stored. */
export async function silence(session: Session, live: LiveFinding, how: Silence, isSilent: boolean): Promise<boolean> {
  const { rule, text = '' } = live.finding;
  switch (how) {
    case 'here':
      if (isSilent) session.ignore(live);
      else session.heed(live);
      return true;
    case 'words':
      return ignoreWords(wordsHash(session.silenced.salt, text), isSilent);
    case 'rule':
      return switchRule(rule, !isSilent);
  }
}
