import { textAt, withValue } from '../json';
import { patchText } from '../patch';
import { readText } from '../read-text';

/** The text of a pack, marked as a draft in its version: `1.2.0-draft`. A text that is no pack stays as it is. */
export function asDraft(text: string): string {
  const read = readText(text);
  const version = read.ok ? textAt(read.value, 'version') : '';
  if (!read.ok || version === '' || /\bdraft\b/.test(version)) return text;
  const [, number = version, more = ''] = /^([^-+]*)(?:-([^+]*))?/.exec(version) ?? [];
  return patchText(text, read.value, withValue(read.value, ['version'], `${number}-${more ? `${more}.` : ''}draft`));
}
