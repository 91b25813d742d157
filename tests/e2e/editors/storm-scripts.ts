import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { seed } from '../../support/seed';
import { type BoxName, boxes } from './boxes';
import type { Edit } from './probe/press';
import { quickFrames } from './probe/quick-frames';

/** Scripts per editor; `npm run test:editors` takes 1000. */
export const SCRIPTS = Number(process.env.REPLYLINT_SCRIPTS ?? 25);
const LONGEST_SCRIPT = 8;

const words = fc.constantFrom(
  'our policy ',
  'x',
  ", I don't",
  '.',
  ' at all',
  'نمی‌دانم ',
  'Өнөөдөр',
  ' știu',
  'está 😀',
);
const at = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Scripts that once found something wrong, shrunk. */
const kept: readonly Edit[][] = [
  // Chromium leaves a line break right behind the block before it, and the caret at the place that both share.
  [
    { does: 'insert', at: 0, words: '.' },
    { does: 'break', at: 0, words: '' },
    { does: 'insert', at: 0, words: 'x' },
    { does: 'delete', at: 1, words: '' },
    { does: 'insert', at: 1, words: 'x' },
  ],
  // A line that was broken behind a space keeps it, and browsers drop it as soon as something is written there.
  [
    { does: 'insert', at: 0, words: 'x' },
    { does: 'insert', at: 0, words: 'our policy ' },
    { does: 'break', at: 11 / 12, words: '' },
    { does: 'fix', at: 0.5, words: 'at all' },
  ],
];

/** What is played in a box: the scripts that are kept, and random ones from the seed. */
export const scriptsFor = (editor: BoxName): Edit[][] => {
  const { hasLines } = boxes[editor];
  const does = fc.oneof(
    { weight: 48, arbitrary: fc.constant<Edit['does']>('insert') },
    { weight: 24, arbitrary: fc.constant<Edit['does']>('delete') },
    { weight: hasLines ? 12 : 0, arbitrary: fc.constant<Edit['does']>('break') },
    { weight: 4, arbitrary: fc.constant<Edit['does']>('fix') },
  );
  const script = fc.array(fc.record({ does, at, words }), { minLength: 1, maxLength: LONGEST_SCRIPT });
  return [...(hasLines ? kept : []), ...fc.sample(script, { seed, numRuns: SCRIPTS })];
};

/** Lets the page tell what the library holds and that a frame of its own has passed, and empty the draft, when asked. */
export const listenForStorm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener('probe-text', () =>
      document.documentElement.setAttribute('data-probe-text', window.desk?.text() ?? ''),
    );
    document.addEventListener('probe-clear', () => window.desk?.set(''));
    document.addEventListener('probe-frame', () =>
      // Slate hears of no caret from when it has set one itself until a timer of no length has run.
      requestAnimationFrame(() => setTimeout(() => document.dispatchEvent(new Event('probe-frame-passed')))),
    );
  });

/** Lets the intervals of the page follow faster, or its whole clock run so. Refers to nothing outside of itself. */
function quickTimers(times: number, onlyIntervals: boolean): void {
  const { setTimeout: later, setInterval: often } = window;
  window.setInterval = ((run: () => void, ms = 0, ...given: []) => often(run, ms / times, ...given)) as typeof often;
  if (onlyIntervals) return;
  const { now } = Date;
  const start = now();
  Date.now = () => start + (now() - start) * times;
  window.setTimeout = ((run: () => void, ms = 0, ...given: []) => later(run, ms / times, ...given)) as typeof later;
}

/** What the page of a box runs before its own scripts, so that its library hears of every stroke at once. */
export const quickClock = (editor: BoxName): string =>
  `(${quickFrames})(window); (${quickTimers})(${boxes[editor].timesAsFast ?? 1}, ${boxes[editor].countsByInterval ?? false})`;
