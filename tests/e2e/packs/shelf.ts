import type { Page } from 'puppeteer-core';
import { lotOf } from '../../../src/background/packs/lot';
import type { Shelf } from '../../../src/background/packs/shelf';

/** What is stored of packs, seen by somebody who owes nothing to the code that stored it. */
export interface ShelfReading {
  /** By pack. */
  readonly versions: Readonly<Record<string, string>>;
  /** What is named and not there, or there and not named. */
  readonly flaws: readonly string[];
}

/** Reads the store of packs from a page of the extension. */
export async function readStore(page: Page): Promise<ShelfReading> {
  const { shelf, keys } = await page.evaluate(async (): Promise<{ shelf: Shelf | undefined; keys: string[] }> => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await asked(indexedDB.open('replylint', 1));
    const store = database.transaction('kept').objectStore('kept');
    const [shelf, keys] = await Promise.all([asked(store.get('shelf')), asked(store.getAllKeys())]);
    database.close();
    return { shelf, keys: keys.map(String) };
  });
  const held = shelf?.packs.flatMap(({ now, previous }) => [now, ...(previous ? [previous] : [])]) ?? [];
  const named = new Set([
    ...(shelf?.set?.names.map((name) => `set/${shelf.set?.generation}/${name}`) ?? []),
    ...held.map(({ sha256 }) => `source/${sha256}`),
  ]);
  const there = keys.filter((key) => /^(?:set|source)\//.test(key));
  const inUse = shelf?.packs.filter(({ on }) => on).map(({ id, now }) => `${id} ${now.sha256}`) ?? [];
  return {
    versions: Object.fromEntries(shelf?.packs.map(({ id, now }) => [id, now.version]) ?? []),
    flaws: [
      ...[...named].filter((key) => !there.includes(key)).map((key) => `missing: ${key}`),
      ...there.filter((key) => !named.has(key)).map((key) => `left over: ${key}`),
      ...((shelf?.set?.of ?? '') === inUse.join('\n') ? [] : ['The rules in use are of other packs.']),
    ],
  };
}

/** Gives this installation a place in the queue for a pack, from 0 to 99, in which it would be by chance. */
export async function drawLot(page: Page, pack: string, place: number): Promise<void> {
  const lot = (place - lotOf(0, pack) + 100) % 100;
  await page.evaluate(async (drawn) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await asked(indexedDB.open('replylint', 1));
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    await asked(store.put({ ...(await asked(store.get('shelf'))), lot: drawn }, 'shelf'));
    database.close();
  }, lot);
}
