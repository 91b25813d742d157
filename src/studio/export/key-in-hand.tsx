import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { publicKey, shownId } from '../../packs/keys';
import type { HeldKey } from '../../packs/rotation';
import { t } from '../../platform/i18n';

/** The fingerprint of the key in hand and, where it took the place of another one, that one's. */
export function KeyInHand({ held }: { readonly held: HeldKey }): JSX.Element {
  const { key, rotations } = held;
  const from = rotations.at(-1)?.from;
  const [before, setBefore] = useState('');
  useEffect(() => {
    setBefore('');
    let over = false;
    if (from !== undefined)
      void publicKey(from).then(({ id }) => {
        if (!over) setBefore(id);
      });
    return () => {
      over = true;
    };
  }, [from]);
  return (
    <div role="status">
      <p>
        {t('studioKeyReady')} <bdi class="mono">{shownId(key.id)}</bdi>
      </p>
      {before && (
        <p class="hint">
          {t('studioKeyFollows')} <bdi class="mono">{shownId(before)}</bdi>. {t('studioKeyFollowsHint')}
        </p>
      )}
    </div>
  );
}
