import { readFileSync } from 'node:fs';
import type { MessageKey } from '../../src/platform/i18n';
import type { Look } from './look';

/** What a string says in the language of a look. */
export function said(key: MessageKey, { lang = 'en' }: Look): string {
  const catalogue = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
  return (catalogue as Record<MessageKey, { readonly message: string }>)[key].message;
}
