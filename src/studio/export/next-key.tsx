import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sealKey } from '../../packs/key-file';
import { type HeldKey, succeed } from '../../packs/rotation';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { keyFileName } from './key-file-name';
import { passphraseProblem, Secret } from './secret';
import { useBusy } from './use-busy';

interface NextKeyProps {
  /** Id of the pack, for the name of the key's file. */
  readonly pack: string;
  /** The key that gives way; it signs that it does. */
  readonly held: HeldKey;
  readonly onKey: (held: HeldKey) => void;
}

/** Makes the key that takes the place of the one in hand, and saves it as a file. Folded up until somebody wants it. */
export function NextKey({ pack, held, onKey }: NextKeyProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [once, setOnce] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, begin] = useBusy();
  const make = async (): Promise<void> => {
    const wrong = passphraseProblem({ once, again });
    setProblem(wrong);
    if (wrong) return;
    const next = await succeed(held);
    saveFile(keyFileName(pack, next), await sealKey(next.key, once, next.rotations));
    setOpen(false);
    setOnce('');
    setAgain('');
    onKey(next);
  };
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('studioNextKey')}</summary>
      <div class="form">
        <p class="hint">{t('studioNextKeyHint')}</p>
        <Secret label={t('studioNextPassphrase')} value={once} onInput={setOnce} />
        <Secret label={t('studioPassphraseAgain')} value={again} onInput={setAgain} />
        {problem && (
          <p class="problems" role="alert">
            {problem}
          </p>
        )}
        <div class="banner-tools">
          <Button disabled={busy} onPress={() => begin(make)}>
            {t('studioMakeNextKey')}
          </Button>
        </div>
      </div>
    </details>
  );
}
