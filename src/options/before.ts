import { parseWhole, type Whole } from '../platform/change';
import { readOwn, writeOwn } from '../platform/whole';

const KEY = 'settingsBefore';

/** The settings as they were before the last import or reset; `undefined` when there is nothing to go back to. */
export async function settingsBefore(): Promise<Whole | undefined> {
  const parsed = parseWhole(await readOwn(KEY));
  return parsed.ok ? parsed.value : undefined;
}

/** Keeps settings, so that an import or a reset can be undone, tomorrow too; rejects when they are not stored. */
export function keepBefore(whole: Whole | undefined): Promise<void> {
  return writeOwn(KEY, whole);
}
