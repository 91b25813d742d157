import type { Page } from 'puppeteer-core';

/** What the popup shows, in the words it shows. */
export interface PopupReading {
  /** The heading that stands in for the checklist when there is none. */
  readonly silence?: string;
  readonly playbook?: string;
  readonly step?: string;
  readonly items: readonly { readonly label: string; readonly state: string; readonly tickable: boolean }[];
  readonly findings: readonly { readonly message: string; readonly source: string }[];
}

/** Reads an open popup. */
export const readPopup = (popup: Page): Promise<PopupReading> =>
  popup.evaluate(() => {
    const silence = document.querySelector('.silence h2')?.textContent;
    const playbook = document.querySelector<HTMLSelectElement>('#playbook')?.selectedOptions[0]?.textContent;
    const step = document.querySelector('.step h2')?.textContent;
    return {
      ...(silence && { silence }),
      ...(playbook && { playbook }),
      ...(step && { step }),
      items: [...document.querySelectorAll<HTMLElement>('.item')].map((item) => ({
        label: item.querySelector('.item-label')?.textContent ?? '',
        state: item.dataset.state ?? '',
        tickable: item.querySelector('input') !== null,
      })),
      findings: [...document.querySelectorAll('.finding')].map((finding) => ({
        message: finding.querySelector('.finding-message')?.textContent ?? '',
        source: finding.querySelector('.finding-source')?.textContent ?? '',
      })),
    };
  });

/** Presses the switch of the site. */
export const pressSiteSwitch = (popup: Page): Promise<void> => popup.locator('.rl-switch input').click();

/** Goes to a step by its bar; 0 is the first. */
export const toStep = async (popup: Page, n: number): Promise<void> => {
  const bar = (await popup.$$('.step-bar'))[n];
  await bar?.click();
  await popup.waitForSelector(`.steps li:nth-child(${n + 1}) [aria-current="step"]`);
};
