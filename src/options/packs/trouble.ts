import type { Trouble } from '../../packs/installed';
import { shownId } from '../../packs/keys';
import type { Problem } from '../../packs/pack';
import { plural, t } from '../../platform/i18n';

/** What went wrong with a pack, and what to do, in one or two sentences. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.code) {
    case 'other-pack':
      return t('packTroubleOtherPack', trouble.expected, trouble.found);
    case 'other-key':
      return t('packTroubleOtherKey', trouble.found.map(shownId).join(', '));
    case 'revoked':
      return t('packTroubleRevoked', shownId(trouble.key));
    case 'too-few':
      return plural('packTroubleTooFew', trouble.found, trouble.needed);
    case 'older':
      return t('packTroubleOlder', trouble.seen, trouble.found);
    case 'same-sequence':
      return t('packTroubleSame', trouble.sequence);
    case 'leap':
      return t('packTroubleLeap', trouble.seen, trouble.found);
    case 'status':
      return t('packTroubleStatus', trouble.status);
    case 'too-large':
      return t('packTroubleTooLarge', trouble.most);
    case 'no-permission':
      return t('packTroubleNoPermission', trouble.host);
    case 'builtin-id':
      return t('packTroubleBuiltinId', trouble.id);
    default:
      return t(plain[trouble.code]);
  }
}

const plain = {
  unsigned: 'packTroubleUnsigned',
  'bad-signature': 'packTroubleBadSignature',
  'bad-address': 'packTroubleBadAddress',
  redirect: 'packTroubleRedirect',
  timeout: 'packTroubleTimeout',
  unreachable: 'packTroubleUnreachable',
  'not-a-pack': 'packTroubleNotAPack',
  'not-a-signature': 'packTroubleNotASignature',
  'does-not-load': 'packTroubleDoesNotLoad',
  'unknown-parent': 'packTroubleUnknownParent',
  forbidden: 'packTroubleForbidden',
  locked: 'packTroubleLocked',
  'pinned-elsewhere': 'packTroublePinned',
  gone: 'packTroubleGone',
  'not-yet': 'packTroubleNotYet',
} as const;

/** The places that a trouble names; the words there are the loader's own. */
export function problemsOf(trouble: Trouble): readonly Problem[] {
  return 'problems' in trouble ? trouble.problems : [];
}
