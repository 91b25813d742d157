import type { Outcome } from '../editors/editor';
import { insertionsOf } from '../engine/insert';
import type { ChecklistItem, Span } from '../engine/page';
import type { Choice } from '../platform/snapshot';
import type { Session } from './session';

/** Acts that a reply begins with, in this order; every other one goes to the end. */
const BEGINNING: readonly string[] = ['acknowledge', 'empathy', 'apology', 'involvement'];
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
  const outcome = await insert(session, offer);
  session.refused = outcome === 'done' ? undefined : offer;
  if (session.isOpen) session.lint();
}

async function insert(session: Session, offer: string): Promise<Outcome> {
  const { editor, rules, result, mode, languages } = session;
  const at = offer.lastIndexOf('/');
  const snippet = rules.snippets.find(({ id }) => id === offer.slice(0, at));
  const sentence = snippet?.text[result.lang]?.[Number(offer.slice(at + 1))];
  if (!snippet || sentence === undefined || mode !== 'reply') return 'refused';
  const { text, excluded } = editor.read();
  if (text.includes(sentence)) return 'done';
  const caret = editor.selected();
  const wish = {
    sentence,
    side: BEGINNING.includes(snippet.act) ? ('beginning' as const) : ('end' as const),
    caret: caret && caret.anchor === caret.focus ? caret.anchor : undefined,
    after: beforeIt(session, snippet.act),
  };
  const places = insertionsOf(text, excluded, wish, languages).map((place) => ({
    span: [place.at, place.at] as const,
    expected: '',
    text: place.text,
  }));
  const place = places.find((each) => editor.canReplace(each));
  return place ? editor.replace(place) : 'refused';
}

/** Where the draft does what comes before an act: understanding stands before the apology, not behind it. */
function beforeIt({ result }: Session, act: string): readonly Span[] {
  const earlier = BEGINNING.slice(0, Math.max(BEGINNING.indexOf(act), 0));
  return result.acts.filter(({ concept }) => earlier.includes(concept)).map(({ span }) => span);
}
