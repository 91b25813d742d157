import type { Flaw } from '../../backtest/reading/flaw';
import { t } from '../../platform/i18n';
import type { Failure } from './talk';

const plain = {
  json: 'backtestFlawJson',
  object: 'backtestFlawObject',
  utf8: 'backtestFlawUtf8',
  empty: 'backtestFlawEmpty',
  blank: 'backtestFlawEmpty',
  thread: 'backtestFlawThread',
  message: 'backtestFlawMessage',
  'quote-open': 'backtestFlawQuoteOpen',
  'quote-behind': 'backtestFlawQuoteBehind',
  'quote-middle': 'backtestFlawQuoteMiddle',
} as const;

/** Why a record cannot be read, and what to do, in the language of the interface. */
export function flawWords(flaw: Flaw): string {
  switch (flaw.code) {
    case 'size':
      return t('backtestFlawSize', flaw.most);
    case 'fields':
      return t('backtestFlawFields', flaw.found, flaw.wanted);
    case 'text':
      return t('backtestFlawText', flaw.field);
    case 'case':
      return t('backtestFlawCase', flaw.known);
    case 'shape':
      return t('backtestFlawShape', flaw.field, flaw.of);
    case 'cut-off':
      return t('backtestFlawCutOff');
    case 'other':
      return flaw.why;
    default:
      return t(plain[flaw.code]);
  }
}

const failures = {
  utf16: 'backtestFileUtf16',
  packed: 'backtestFilePacked',
  gzip: 'backtestFileGzip',
  rules: 'backtestFileRules',
  other: 'backtestFileOther',
} as const;

/** Why a back-test came to nothing, and what to do. */
export function failureWords({ code }: Failure): string {
  return t(failures[code]);
}
