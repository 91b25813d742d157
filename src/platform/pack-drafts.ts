/** The packs that a lead writes in the studio, kept in this browser: IndexedDB, because a pack may have a megabyte. */

/** A pack in the making. Its text is kept as it is, also while it is broken. */
export interface PackDraft {
  /** Names the draft in this browser; never shown. */
  readonly key: string;
  /** The JSON file. */
  readonly text: string;
  /** What the list of packs shows. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** When it was thrown away; it can be brought back. */
  readonly deleted?: number;
}

const DATABASE = 'studio';
const STORE = 'packs';

/** All drafts, also those that were thrown away; the last changed first. Rejects when the browser refuses storage. */
export async function listDrafts(): Promise<readonly PackDraft[]> {
  const drafts = await inStore('readonly', (store): IDBRequest<PackDraft[]> => store.getAll());
  return drafts.sort((one, other) => other.changed - one.changed);
}

/** A draft by its key; undefined when there is none. */
export async function readDraft(key: string): Promise<PackDraft | undefined> {
  return inStore('readonly', (store): IDBRequest<PackDraft | undefined> => store.get(key));
}

/** Keeps a draft; resolves when it is on the disk, rejects when there is no room or the browser refuses. */
export async function writeDraft(draft: PackDraft): Promise<void> {
  await inStore('readwrite', (store) => store.put(draft));
}

/** Removes a draft for good. */
export async function removeDraft(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
