import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { browsers, built, launch, type Session } from '../support/browser';
import type { BrowserName } from '../support/find-browser';
import { openPack, press, STUDIO, typeInto } from '../support/studio';
import { traced } from './trace';

/**
 * How long a key takes in the studio: in the phrases of a rule, in the text of the pack, and in the try-out, with packs
 * of many phrases. In Chromium what the page's main thread works for it, whatever else the machine does; in Firefox the
 * time to the first paint after it.
 */
const TARGET_MS = 50;
const PAUSE_MS = 60;
/** Phrases of a pack, and rules that share them. */
const sizes = [
  [1000, 1],
  [10_000, 1],
  [10_000, 1000],
] as const;
const KEYS = ' a bonus that nobody asked for, twice a year, in the mail';

/** A pack with so many phrases, in one rule or in many. */
const packOf = (phrases: number, rules: number): string => {
  const ids = Array.from({ length: rules }, (_, n) => (n === 0 ? 'acme/many' : `acme/many-${n}`));
  const words = (rule: number) =>
    Array.from({ length: phrases / rules }, (_, n) => `points ${n.toString(36)} of ${rule}`);
  const pack = {
    ...{ format: 1, id: 'acme', version: '1.0.0', sequence: 1, name: { en: 'Acme' }, languages: ['en'] },
    concepts: ids.map((id, rule) => ({ id, kind: 'fault', phrases: { en: words(rule) } })),
    rules: ids.map((id, rule) => ({
      ...{ id, kind: 'avoid', concept: id, level: 'must', source: 'Acme' },
      text: { en: { message: `This offers points of year ${rule}.`, why: 'Points are for thanks.' } },
      examples: { en: { bad: [`Here are [[points 1 of ${rule}]].`], good: ['Here is your money.'] } },
    })),
  };
  return `${JSON.stringify(pack, null, 1)}\n`;
};

/** Notes for each key how long it takes until what it did is painted. */
async function watchKeys(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const over = new AbortController();
    const times: number[] = [];
    const hear = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    };
    addEventListener('keydown', hear, { capture: true, signal: over.signal });
    Object.assign(globalThis, { keys: { over, times } });
  });
  return () =>
    page.evaluate(() => {
      const { over, times } = (globalThis as unknown as { keys: { over: AbortController; times: number[] } }).keys;
      over.abort();
      return times;
    });
}

/** What the page's main thread does for each key, up to the next. */
async function busyTimes(page: Page): Promise<readonly number[]> {
  const { tasks, keys } = await traced(page, () => page.keyboard.type(KEYS, { delay: PAUSE_MS }));
  return keys.map((key, n) => {
    const own = tasks.filter(({ at, busy }) => at + busy >= key && at < (keys[n + 1] ?? Number.POSITIVE_INFINITY));
    return own.reduce((sum, { busy }) => sum + busy, 0);
  });
}

function tell(what: string, times: readonly number[]): boolean {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const met = at(0.95) <= TARGET_MS;
  const all = `median ${at(0.5).toFixed(0)} ms, 95 % within ${at(0.95).toFixed(0)} ms, longest ${at(0.999).toFixed(0)} ms`;
  console.log(`  ${what}: ${all}${met ? '' : ` (target ${TARGET_MS} MISSED)`}`);
  return met;
}

async function typing(page: Page, name: BrowserName, what: string, goThere: () => Promise<unknown>): Promise<boolean> {
  await goThere();
  if (name === 'chromium') return tell(`${what}, of the processor`, await busyTimes(page));
  const times = await watchKeys(page);
  await page.keyboard.type(KEYS, { delay: PAUSE_MS });
  return tell(what, await times());
}

async function measure(session: Session, phrases: number, rules: number): Promise<boolean> {
  const page = await session.openExtensionPage(STUDIO);
  await page.setViewport({ width: 1440, height: 900 });
  // tsx names functions by a helper that pages do not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await openPack(page, packOf(phrases, rules), 'rules/rules:acme~many');
  console.log(` ${phrases.toLocaleString('en-US')} phrases in ${rules.toLocaleString('en-US')} rules`);
  const results = [
    await typing(page, session.name, 'phrases', () => typeInto(page, 'Phrases', '\n')),
    await typing(page, session.name, 'message', () => typeInto(page, 'What the agent reads', '.')),
    await typing(page, session.name, 'try-out', () => page.locator('.try-out .cm-content').click()),
    await typing(page, session.name, 'text of the pack', async () => {
      await press(page, 'Text');
      await page.locator('.json-text .cm-content').click();
      await page.keyboard.press('End');
    }),
  ];
  await page.close();
  return results.every(Boolean);
}

console.log(`${cpus().length} cores, ${loadavg()[0]?.toFixed(1)} processes wanted them`);
for (const name of browsers) {
  console.log(name);
  const session = await launch(name, { extension: built[name] });
  try {
    for (const [phrases, rules] of sizes) if (!(await measure(session, phrases, rules))) process.exitCode = 1;
  } finally {
    await session.close();
  }
}
