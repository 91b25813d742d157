import type { CountPlace } from '../platform/count-place';
import palette from '../ui/palette.css?inline';
import shapes from '../ui/shapes.css?inline';
import type { Box } from './card/place';
import { atCorner, boxAt, candidates, placeAt, type Size } from './count/candidates';
import style from './count/count.css?inline';
import { movable } from './count/moving';
import { Room } from './count/room';
import { CountButton, type CountModel } from './count/view';
import { outerElement } from './frames';
import type { Host } from './host';
import type { Session } from './session';
import { adoptStyle } from './style';

/** UTF-16 code units of a draft whose words are not measured at every key. */
const LONG = 4000;

export interface CountParts {
  readonly session: Session;
  readonly host: Host;
  /** Where the agent has put it on this site. */
  readonly chosen: CountPlace | undefined;
  /** It was pressed. */
  onPress(byKey: boolean): void;
  /** The agent has put it somewhere else. */
  onChosen(place: CountPlace): void;
  readonly signal: AbortSignal;
}

/**
 * The small count beside a box. It stands where nothing else does, moves on when the agent types into its place, and
 * hides where there is no room. It never takes the focus by itself.
 */
export class Count {
  private readonly holder: HTMLElement;
  private readonly button: CountButton;
  private readonly outer: HTMLElement;
  private model: CountModel | undefined;
  private isOpen = false;
  private chosen: CountPlace | undefined;
  private current: CountPlace | undefined;
  private dragged: Box | undefined;

  constructor(private readonly parts: CountParts) {
    const { session, chosen, signal, host } = parts;
    this.chosen = chosen;
    this.outer = outerElement(session.editor.root) as HTMLElement;
    this.holder = host.page.createElement('div');
    this.holder.className = 'rl-count-place';
    this.button = new CountButton(this.holder);
    const moves = {
      press: parts.onPress,
      drag: (left: number, top: number) => this.drag(left, top),
      drop: () => this.drop(),
      step: (side: 'left' | 'right' | 'up' | 'down') => this.step(side),
    };
    movable(this.holder, moves, signal);
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Where it stands, in viewport coordinates; `undefined` while it hides. */
  get anchor(): DOMRect | undefined {
    return this.current && this.holder.getBoundingClientRect();
  }

  /** Says something else, or nothing, and looks for its place anew. */
  show(model: CountModel | undefined, isOpen: boolean): void {
    this.model = model;
    this.isOpen = isOpen;
    if (!model) this.hide();
    else {
      this.draw(model);
      this.place(true);
    }
  }

  /** The box moved, or its text did. While the agent types only the text is looked at. */
  follow(isTyping: boolean): void {
    if (!this.model || this.dragged) return;
    // Measuring all words of a long draft at every key would be felt: out of the way until the agent pauses.
    if (isTyping && (!this.current || this.parts.session.text.length > LONG)) this.hide();
    else this.place(!isTyping);
  }

  focus(): void {
    this.holder.querySelector('button')?.focus({ preventScroll: true });
  }

  private draw(model: CountModel): void {
    const root = this.parts.host.beside(this.outer);
    adoptStyle(root, palette + shapes + style);
    if (this.holder.parentNode !== root) root.append(this.holder);
    this.button.show(model, this.isOpen);
  }

  private place(thoroughly: boolean): void {
    const { size } = this;
    const room = this.room();
    const isFree = (place: CountPlace) => room.isFree(place, size, !thoroughly && place === this.current);
    const { box, hasHandle, direction } = room;
    const all = box.width > 0 && box.height > 0 ? candidates(size, hasHandle, this.chosen) : [];
    // It stays where it is while that is free: nothing should jump about beside one's words.
    const first = this.current && this.current !== this.chosen && !(this.chosen && isFree(this.chosen)) && this.current;
    this.current = (first ? [first, ...all] : all).find(isFree);
    if (this.current) this.moveTo(boxAt(this.current, box, size, direction));
    else this.hide();
  }

  private moveTo({ left, top }: Pick<Box, 'left' | 'top'>): void {
    const { style } = this.holder;
    style.visibility = 'visible';
    // A transformed page moves even what is fixed: measured against where it would be otherwise it does not matter.
    style.left = '0px';
    style.top = '0px';
    const origin = this.holder.getBoundingClientRect();
    style.left = `${left - origin.left}px`;
    style.top = `${top - origin.top}px`;
  }

  private hide(): void {
    this.current = undefined;
    this.holder.style.visibility = 'hidden';
  }

  private drag(left: number, top: number): void {
    const { width, height } = this.holder.getBoundingClientRect();
    this.dragged = { left, top, width, height };
    this.moveTo(this.dragged);
  }

  private drop(): void {
    const { dragged } = this;
    if (!dragged) return;
    this.dragged = undefined;
    const { box, direction } = this.room();
    this.choose(placeAt(dragged, box, direction));
  }

  private step(side: 'left' | 'right' | 'up' | 'down'): void {
    const { size } = this;
    const room = this.room();
    const now = this.current ?? { block: 'end', inline: 'end' };
    const [toLeft, toRight] = room.direction === 'ltr' ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const block = side === 'up' ? 'start' : side === 'down' ? 'end' : now.block;
    const inline = side === 'left' ? toLeft : side === 'right' ? toRight : now.inline;
    const all = atCorner(candidates(size, room.hasHandle, undefined), block, inline);
    const place = all.find((each) => room.isFree(each, size));
    if (place) this.choose(place);
  }

  private choose(place: CountPlace): void {
    this.chosen = place;
    this.current = undefined;
    this.parts.onChosen(place);
    this.place(true);
  }

  private get size(): Size {
    return { width: this.holder.offsetWidth, height: this.holder.offsetHeight };
  }

  private room(): Room {
    return new Room(this.parts.session);
  }

  private remove(): void {
    this.holder.remove();
  }
}
