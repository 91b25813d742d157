import type { JSX } from 'preact';
import type { PackChange } from '../../packs/diff';
import type { Trouble } from '../../packs/installed';
import { type PublicKey, shownId } from '../../packs/keys';
import type { Problem } from '../../packs/pack';
import { t } from '../../platform/i18n';
import { said } from '../../ui/said/said';
import { changeText } from './changes';
import { problemsOf, troubleWords } from './trouble';

/** Why something was refused, with the places in the file that are to blame. */
export function TroubleNote({ trouble, stays }: { readonly trouble: Trouble; readonly stays?: boolean }): JSX.Element {
  return (
    <div class="flaws pack-trouble" role="alert">
      <p>
        {troubleWords(trouble)} {trouble.code === 'unknown-parent' && <span lang="en">{trouble.message}</span>}{' '}
        {stays && t('packTroubleStays')}
      </p>
      <Problems problems={problemsOf(trouble)} />
    </div>
  );
}

/** Places in a file, with the words of whoever reads packs. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.slice(0, 10).map(({ path, line, column, message, remedy }) => (
        <li key={`${line}:${column}:${message}`}>
          <strong>{t('packPlace', line, column)}</strong>{' '}
          <span dir="auto">
            {said(message)} {said(remedy)} {path.length > 0 && <code dir="ltr">{path.join('.')}</code>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is different between two versions. */
export function Changes({ changes }: { readonly changes: readonly PackChange[] }): JSX.Element {
  return (
    <ul class="pack-changes">
      {changes.map((change) => (
        <li key={`${change.code} ${change.id}`} dir="auto">
          {changeText(change)}
        </li>
      ))}
    </ul>
  );
}

/** A fingerprint, to be compared letter by letter. */
export function Fingerprint({ signer }: { readonly signer: PublicKey }): JSX.Element {
  return (
    <code class="pack-fingerprint" dir="ltr">
      {shownId(signer.id)}
    </code>
  );
}
