import type { Page } from 'puppeteer-core';

/** One way to look at a screen. */
export interface Look {
  readonly name: string;
  /** Language of the interface; default English. */
  readonly lang?: string;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: true;
  /** Width in CSS pixels; default what the screen wants. */
  readonly width?: number;
  /** Device pixels for a CSS pixel; default 1. */
  readonly scale?: number;
}

/** Every screen is seen in all of these. At 200 % a page has half of its pixels. */
export const looks: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'rtl', lang: 'fa' },
  { name: 'rtl-dark', lang: 'fa', scheme: 'dark' },
  { name: 'forced', forced: true },
  { name: 'narrow', width: 320 },
  { name: 'double', width: 200, scale: 2 },
];

/** Sets what the page believes about the eyes of its reader. */
export async function wear(page: Page, { scheme = 'light', forced }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}
