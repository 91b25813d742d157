import catalogue from '../../../public/_locales/en/messages.json';
import type { Words } from './words';

/** Reports in English, for whoever has no interface language. */
export const english: Words = {
  t: (key, ...values) =>
    catalogue[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? '')),
  locale: 'en',
  direction: 'ltr',
};
