import type { Page } from 'puppeteer-core';
import type { Session } from './browser';
import type { Box } from './marks';
import { waitFor } from './wait';

/** The count beside a box, as the agent sees it. */
export interface ShownCount {
  readonly shown: string;
  readonly name: string;
  /** What stands before the number. */
  readonly shape: 'must' | 'should' | 'hint' | 'icon';
  readonly box: Box;
  readonly focused: boolean;
}

/** The checklist beside a box. */
export interface ShownChecklist {
  readonly step: string;
  readonly items: readonly { readonly label: string; readonly state: string; readonly box: Box }[];
  readonly findings: readonly { readonly message: string; readonly box: Box }[];
  /** Ready sentences that are unfolded. */
  readonly offers: readonly { readonly label: string; readonly box: Box }[];
  readonly folds: readonly Box[];
  /** That not all of the draft is checked. */
  readonly note: string;
  readonly box: Box;
  readonly focused: string;
  readonly still: boolean;
}

/** What the count shows now; nothing while it hides. */
export const readCount = async (session: Session, page: Page): Promise<ShownCount | undefined> => {
  const answers = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) => {
    const inner = root.querySelector('.beside')?.shadowRoot;
    const button = inner?.querySelector('.rl-count');
    if (!button?.checkVisibility({ visibilityProperty: true })) return null;
    const line = button.querySelector('.rl-line')?.getAttribute('class');
    return {
      shown: button.textContent ?? '',
      name: button.getAttribute('aria-label') ?? '',
      shape: (line?.replace('rl-line rl-line-', '') ?? 'icon') as 'must' | 'should' | 'hint' | 'icon',
      box: button.getBoundingClientRect().toJSON() as Box,
      focused: inner?.activeElement === button,
    };
  });
  return answers.find((answer) => answer !== null) ?? undefined;
};

/** Waits for a count that fits. */
export const countThat = (session: Session, page: Page, what: string, fits: (count: ShownCount) => boolean) =>
  waitFor(`a count that ${what}`, async () => {
    const count = await readCount(session, page);
    return count && fits(count) && count;
  });

/** What the open checklist shows. */
export const readChecklist = async (session: Session, page: Page): Promise<ShownChecklist | undefined> => {
  const answers = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) => {
    const inner = root.querySelector('.top')?.shadowRoot;
    const list = inner?.querySelector('.rl-checklist');
    if (!list?.checkVisibility({ visibilityProperty: true })) return null;
    const boxOf = (element: Element) => element.getBoundingClientRect().toJSON() as Box;
    const labelled = (selector: string) =>
      [...list.querySelectorAll(selector)]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ label: each.textContent ?? '', box: boxOf(each) }));
    return {
      step: list.querySelector('h2')?.textContent ?? '',
      items: [...list.querySelectorAll<HTMLElement>('[data-state]')].map((item) => ({
        label: item.querySelector('[dir=auto]')?.textContent ?? '',
        state: item.dataset.state ?? '',
        box: boxOf(item.querySelector('input') ?? item),
      })),
      findings: labelled('.rl-checklist-finding').map(({ label, box }) => ({ message: label, box })),
      offers: labelled('.rl-card-fix'),
      note: list.querySelector('.rl-checklist-cut')?.textContent ?? '',
      folds: [...list.querySelectorAll('summary')].map(boxOf),
      box: boxOf(list),
      focused: list.contains(inner?.activeElement ?? null) ? (inner?.activeElement?.textContent ?? '') : '',
      still: list.getAnimations({ subtree: true }).length === 0,
    };
  });
  return answers.find((answer) => answer !== null) ?? undefined;
};

/** Waits for a checklist in full sight that fits. */
export const checklistThat = (
  session: Session,
  page: Page,
  what: string,
  fits: (list: ShownChecklist) => boolean = () => true,
) =>
  waitFor(`a checklist that ${what}`, async () => {
    const list = await readChecklist(session, page);
    return list?.still && fits(list) && list;
  });

/** What screen readers were told last. */
export const readVoice = async (session: Session, page: Page): Promise<string> => {
  const answers = await session.insideClosedRoots(
    page.mainFrame(),
    'rl-host',
    (root) => root.querySelector('.voice[role=status]')?.textContent ?? '',
  );
  return answers.join('');
};

/** Presses the middle of a box with the mouse. */
export const pressBox = (page: Page, { x, y, width, height }: Box): Promise<void> =>
  page.mouse.click(x + width / 2, y + height / 2);
