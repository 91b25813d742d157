import { type JSX, render } from 'preact';
import { type Strings, speak } from '../../platform/i18n';
import { Silenced } from '../card/silenced';
import { CardView } from '../card/view';
import { ChecklistView } from '../checklist/view';
import { Notice, Question } from '../guard/view';
import { Offer } from '../promises/view';
import type { View, ViewProps } from './shelf';

const views: { readonly [Name in keyof ViewProps]: (props: ViewProps[Name]) => JSX.Element } = {
  card: CardView,
  silenced: Silenced,
  checklist: ChecklistView,
  question: Question,
  notice: Notice,
  offer: Offer,
};

/** Draws a view in the place of what stands in an element, or takes that away. In the browser's language without strings. */
export function draw(view: View | undefined, into: Element, strings: Strings | undefined): void {
  speak(strings);
  render(view ? elementOf(view) : null, into);
}

function elementOf({ name, props }: View): JSX.Element {
  const Shown = views[name] as (props: View['props']) => JSX.Element;
  return <Shown {...props} />;
}
