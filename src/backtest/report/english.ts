import catalogue from '../../../public/_locales/en/messages.json';
import type { ReportKey, Words } from './words';

const say = (key: ReportKey, ...values: readonly (string | number)[]): string =>
  catalogue[key].message.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Reports in English, for whoever has no interface language. */
export const english: Words = {
  t: say,
  plural: (key, n, ...others) => say(`${key}_${n === 1 ? 'one' : 'other'}`, n.toLocaleString('en'), ...others),
  languageName: (id) => names.of(id) ?? id,
  locale: 'en',
  direction: 'ltr',
};
