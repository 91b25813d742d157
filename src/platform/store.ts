/**
 * What is too large for settings: packs and what is made of them. In IndexedDB, because it has no cap of 10 MB and,
 * unlike the storage of extensions in Firefox, no script in a web page can reach it.
 */
const DATABASE = 'replylint';
const STORE = 'kept';

/** The value under a key; `undefined` where there is none. Rejects when the browser refuses its storage. */
export async function kept<T>(key: string): Promise<T | undefined> {
  const database = await open();
  try {
    return await answered<T | undefined>(database.transaction(STORE).objectStore(STORE).get(key));
  } finally {
    database.close();
  }
}

/** All keys that begin with a prefix. */
export async function keptKeys(prefix: string): Promise<readonly string[]> {
  const database = await open();
  try {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return (await answered(database.transaction(STORE).objectStore(STORE).getAllKeys(range))) as string[];
  } finally {
    database.close();
  }
}

/** Changes several values at once: all of them or, when it rejects, none. `undefined` removes. */
export async function keep(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error);
      transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
