import type { Level } from '../../engine/types';
import { numeral, plural, t, uiDirection, uiLanguage } from '../../platform/i18n';
import { inARow } from '../../platform/in-a-row';
import { DONE, LEVEL_LINES, LEVEL_NAMES, OPEN } from '../../ui/shapes';

/** What the count tells: how many findings of which level at the most; without any, what is still to be said. */
export interface CountModel {
  readonly findings: number;
  /** More was found than is counted. */
  readonly areMore: boolean;
  readonly worst?: Level | undefined;
  /** Points of the playbook that the draft should make and does not. */
  readonly open: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A small button: the shape of the worst line with the number of findings, or a ring with what is open, or a tick.
 * Made by hand: it stands beside every box, long before anything that needs more.
 */
export class CountButton {
  private readonly button: HTMLButtonElement;
  private shown = '';

  constructor(place: HTMLElement) {
    this.button = place.ownerDocument.createElement('button');
    this.button.type = 'button';
    this.button.className = 'rl-surface rl-count';
    this.button.setAttribute('aria-haspopup', 'dialog');
    place.append(this.button);
  }

  /** Says what holds now; what is said already stays as it is. */
  show(model: CountModel, isOpen: boolean): void {
    const { button } = this;
    const name = nameOf(model);
    button.lang = uiLanguage();
    button.dir = uiDirection();
    button.title = `${name}\n${t('countMove')}`;
    button.setAttribute('aria-label', name);
    button.setAttribute('aria-expanded', String(isOpen));
    const { findings, worst, open } = model;
    const number = numberOf(model);
    const shown = `${findings > 0 ? worst : open > 0} ${number} ${button.lang}`;
    if (shown === this.shown) return;
    this.shown = shown;
    const shape =
      findings > 0 && worst ? this.levelMark(worst) : this.svg('rl-icon', '0 0 16 16', open > 0 ? OPEN : DONE);
    button.replaceChildren(shape);
    if (findings + open > 0) button.append(this.element('span', { 'aria-hidden': 'true' }, number));
  }

  private levelMark(level: Level): Element {
    const name = t(LEVEL_NAMES[level]);
    const line = this.svg(`rl-line rl-line-${level}`, '0 0 16 4', LEVEL_LINES[level]);
    return this.element('span', { class: 'rl-mark', role: 'img', 'aria-label': name, title: name }, line);
  }

  private element(tag: string, attributes: Readonly<Record<string, string>>, content: string | Element): Element {
    const element = this.button.ownerDocument.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(content);
    return element;
  }

  private svg(classes: string, box: string, line: string): Element {
    const page = this.button.ownerDocument;
    const svg = page.createElementNS(SVG, 'svg');
    const path = page.createElementNS(SVG, 'path');
    for (const [key, value] of [
      ['class', classes],
      ['viewBox', box],
      ['aria-hidden', 'true'],
    ])
      svg.setAttribute(key, value);
    path.setAttribute('d', line);
    svg.append(path);
    return svg;
  }
}

function numberOf({ findings, areMore, open }: CountModel): string {
  const number = numeral(findings > 0 ? findings : open);
  return areMore ? `${number}+` : number;
}

function nameOf({ findings, areMore, open }: CountModel): string {
  if (findings === 0 && open === 0) return t('countAllSaid');
  const parts = [
    findings > 0 && (areMore ? t('countMore', findings) : plural('findings', findings)),
    open > 0 && plural('countOpen', open),
  ];
  return inARow(parts.filter((part) => part !== false));
}
