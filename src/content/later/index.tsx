import { type JSX, render } from 'preact';
import { type Strings, speak } from '../../platform/i18n';
import controls from '../../ui/controls.css?inline';
import card from '../card/card.css?inline';
import { Silenced } from '../card/silenced';
import { CardView } from '../card/view';
import { ChecklistView } from '../checklist/view';
import { Notice, Question } from '../guard/view';
import { insert } from '../insert';
import { Offer } from '../promises/view';
import { LATER, type LaterShelf, type View, type ViewProps } from './shelf';

const views: { readonly [Name in keyof ViewProps]: (props: ViewProps[Name]) => JSX.Element } = {
  card: CardView,
  silenced: Silenced,
  checklist: ChecklistView,
  question: Question,
  notice: Notice,
  offer: Offer,
};

function draw(view: View | undefined, into: Element, strings: Strings | undefined): void {
  speak(strings);
  render(view ? elementOf(view) : null, into);
}

function elementOf({ name, props }: View): JSX.Element {
  const Shown = views[name] as (props: View['props']) => JSX.Element;
  return <Shown {...props} />;
}

/** A script of its own, called in when there is first something to show or to put in: most drafts are written without. */
(globalThis as LaterShelf)[LATER] ??= { style: controls + card, draw, insert };
