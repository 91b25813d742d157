import type { ChecklistItem } from '../engine/page';
import type { Choice } from '../platform/snapshot';
import { callLater } from './later/call';
import type { Session } from './session';

const MOST_OFFERS = 3;
/** A longer text is a letter, not a sentence for a list. */
const LONGEST = 1000;

/** The ready sentences for an item that nothing in the draft does yet. */
export function offersOf({ rules, playbook, result }: Session, line: ChecklistItem): readonly Choice[] {
  if (line.by === 'you' || line.state !== 'open') return [];
  const step = rules.playbooks.find(({ id }) => id === playbook)?.steps.find(({ id }) => id === line.step);
  const item = step?.items.find(({ id }) => id === line.item);
  if (item?.by !== 'auto') return [];
  return rules.snippets
    .filter(({ act }) => item.acts.includes(act))
    .flatMap(({ id, text }) => (text[result.lang] ?? []).map((label, n) => ({ id: `${id}/${n}`, label })))
    .filter(({ label }) => label.length <= LONGEST)
    .slice(0, MOST_OFFERS);
}

/** Puts an offered sentence into the draft, as one step; does nothing where it stands already. */
export async function insertOffer(session: Session, offer: string): Promise<void> {
  const later = await callLater();
  const outcome = session.isOpen ? await later?.insert(session, offer) : 'refused';
  session.refused = outcome === 'done' ? undefined : offer;
  if (session.isOpen) session.lint();
}
