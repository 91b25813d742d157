import { fits, isConnected } from '../editors/dom';
import { ARM_MS } from './armed';
import { layerAround, stackingOf } from './layers';
import { sheetFor } from './style';
import { isClearlyVisible } from './visible';

/** The one element that we add to a page, beside its body: a closed door. */
export const HOST_TAG = 'rl-host';

const LAYER_STYLE = `
  :host { all: initial !important; position: static !important; }
  @media print { :host { display: none !important; } }
  .stage { position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: hidden; visibility: hidden; contain: strict; }
  .marks { position: fixed; left: 0; top: 0; width: 100px; height: 100px; pointer-events: none; }
  .beside { position: fixed; left: 0; top: 0; width: 0; height: 0; }
  .voice { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .top {
    position: fixed; inset: auto; left: 0; top: 0; width: 0; height: 0; margin: 0; padding: 0; border: 0;
    overflow: visible; background: none; color: inherit;
  }
`;
const MOST_RETURNS = 5;
const RETURNS_MS = 5000;

/** Our place in one document, gone when the signal aborts. Appears in the page when it is first used. */
export class Host {
  private readonly element: HTMLElement;
  private readonly stageElement: HTMLElement;
  private readonly marksElement: HTMLElement;
  private readonly besideElement: HTMLElement;
  private readonly voiceElement: HTMLElement;
  private readonly topElement: HTMLElement;
  private readonly besideRoot: ShadowRoot;
  private readonly topRoot: ShadowRoot;
  private returns: number[] = [];
  /** What the page has brought to its top layer since we came there: above us, while it is open. */
  private readonly above = new Set<Element>();
  private shownAnewAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly page: Document,
    /** Tells the hosts of several frames in one document apart. */
    owner: string,
    signal: AbortSignal,
  ) {
    this.element = page.createElement(HOST_TAG);
    this.element.setAttribute('data-frame', owner);
    const root = this.element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheetFor(page, LAYER_STYLE, 'all')];
    this.stageElement = this.part('stage');
    this.marksElement = this.part('marks');
    this.besideElement = this.part('beside');
    this.voiceElement = this.part('voice');
    this.voiceElement.setAttribute('role', 'status');
    this.topElement = this.part('top');
    this.topElement.setAttribute('popover', 'manual');
    // Open, but inside of a closed one: nobody outside gets here.
    this.topRoot = this.topElement.attachShadow({ mode: 'open' });
    this.besideRoot = this.besideElement.attachShadow({ mode: 'open' });
    root.append(this.stageElement, this.marksElement, this.besideElement, this.voiceElement, this.topElement);
    this.ignoreUntrusted(root, signal);
    page.addEventListener('toggle', ({ target }) => this.toggled(target as Element), { capture: true, signal });
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Where elements for measuring stand. */
  stage(): HTMLElement {
    this.attach(undefined);
    return this.stageElement;
  }

  /** The layer for lines under words, right above the stacking order of `near` and under everything that covers it. */
  marks(near: Element): HTMLElement {
    this.attach(near);
    this.marksElement.style.zIndex = stackingOf(near);
    return this.marksElement;
  }

  /** The root for what stands beside `near`, in the stacking order of its marks. */
  beside(near: Element): ShadowRoot {
    this.attach(near);
    this.besideElement.style.zIndex = stackingOf(near);
    return this.besideRoot;
  }

  /** What screen readers read out when its text changes. */
  voice(near: Element): HTMLElement {
    this.attach(near);
    return this.voiceElement;
  }

  /** Leaves nothing to be read out. */
  silence(): void {
    this.voiceElement.textContent = '';
  }

  /** The root for what must be on top of everything, a modal dialog around `near` included. */
  top(near: Element): ShadowRoot {
    this.attach(near);
    this.raise();
    return this.topRoot;
  }

  /**
   * Whether a press on what stands on top was meant for it: the agent sees it, and the page has nothing over it. What
   * the page does put there may let presses through, or go at the press. So we are shown anew above it, and a press
   * counts once the agent has had the time to see that.
   */
  takesPress(): boolean {
    if (this.above.size > 0) {
      this.raise();
      this.shownAnewAt = performance.now();
    }
    return performance.now() - this.shownAnewAt >= ARM_MS && isClearlyVisible(this.topElement);
  }

  /** Once nothing stands on top any more. */
  hideTop(): void {
    if (this.topRoot.childElementCount > 0) return;
    this.above.clear();
    if (isConnected(this.topElement)) this.topElement.hidePopover();
  }

  /** Whether the focus is in here. */
  get hasFocus(): boolean {
    return this.element.getRootNode() === this.page
      ? this.page.activeElement === this.element
      : this.element.matches(':focus-within');
  }

  /** Whether an event came out of here: to the page it seems to come from the host itself. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  /** The element whose visibility is that of everything in here. */
  get shell(): HTMLElement {
    return this.topElement;
  }

  /** Shown anew, it is above whatever came to the top since. */
  private raise(): void {
    this.above.clear();
    if (!isConnected(this.topElement)) return;
    this.topElement.hidePopover();
    this.topElement.showPopover();
  }

  private toggled(element: Element): void {
    if (this.topRoot.childElementCount > 0 && fits(element, ':popover-open')) this.above.add(element);
    else if (this.above.delete(element)) this.shownAnewAt = performance.now();
  }

  /** Brings the host into the page, unless the page has thrown it out too often: then it stays out. */
  private attach(near: Element | undefined): void {
    const parent = (near && layerAround(near, this.page)) ?? (near ? this.page.documentElement : undefined);
    const { element } = this;
    if (isConnected(element) && (!parent || element.parentNode === parent)) return;
    const now = performance.now();
    this.returns = this.returns.filter((time) => now - time < RETURNS_MS);
    if (this.returns.length >= MOST_RETURNS) return;
    this.returns.push(now);
    (parent ?? this.page.documentElement).append(element);
  }

  private remove(): void {
    try {
      this.element.remove();
    } catch {
      // In Firefox a frame that is gone has taken it along.
    }
  }

  private part(name: string): HTMLElement {
    const element = this.page.createElement('div');
    element.className = name;
    return element;
  }

  /** Only what the agent does counts, not what a script of the page pretends. */
  private ignoreUntrusted(root: ShadowRoot, signal: AbortSignal): void {
    const stop = (event: Event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    };
    for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress']) {
      root.addEventListener(type, stop, { capture: true, signal });
    }
    // A press on the card must not take the focus, and with it the caret, out of the draft.
    root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  }
}

/** Removes what an earlier run of ours may have left in a document: after an update its script is cut off. */
export function removeLeftovers(page: Document, owner: string): void {
  for (const host of page.querySelectorAll(HOST_TAG)) {
    if (host.getAttribute('data-frame') === owner) host.remove();
  }
}
