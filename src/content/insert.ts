import type { Outcome } from '../editors/editor';
import { LONGEST } from '../editors/walk';
import { insertionsOf } from '../engine/insert';
import type { Span } from '../engine/page';
import type { Session } from './session';

/** Acts that a reply begins with, in this order; every other one goes to the end. */
const BEGINNING: readonly string[] = ['acknowledge', 'empathy', 'apology', 'involvement'];

/** Puts an offered sentence where it belongs in the draft, as one step; tells where the box takes none. */
export async function insert(session: Session, offer: string): Promise<Outcome> {
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
  // Where a reading is cut, nothing ends: the draft goes on there.
  const place = places.find((each) => each.span[0] < LONGEST && editor.canReplace(each));
  return place ? editor.replace(place) : 'refused';
}

/** Where the draft does what comes before an act: understanding stands before the apology, not behind it. */
function beforeIt({ result }: Session, act: string): readonly Span[] {
  const earlier = BEGINNING.slice(0, Math.max(BEGINNING.indexOf(act), 0));
  return result.acts.filter(({ concept }) => earlier.includes(concept)).map(({ span }) => span);
}
