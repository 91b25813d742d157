import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type OpenedKey, openKey, sealKey } from '../../packs/key-file';
import { createKey } from '../../packs/keys';
import type { HeldKey } from '../../packs/rotation';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { OpenFile } from '../../ui/open-file';
import { saveFile } from '../../ui/save-file';
import { keyFileName } from './key-file-name';
import { passphraseProblem, Secret } from './secret';
import { useBusy } from './use-busy';

interface KeyFormProps {
  /** Id of the pack, for the name of the key's file. */
  readonly pack: string;
  readonly onKey: (held: HeldKey) => void;
}

/** Opens a key file, or makes a key and saves it as one. The key itself stays in this page. */
export function KeyForm({ pack, onKey }: KeyFormProps): JSX.Element {
  const [file, setFile] = useState<{ readonly bytes: Uint8Array; readonly name: string }>();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, begin] = useBusy();
  const open = async (bytes: Uint8Array): Promise<void> => {
    const opened = await openKey(bytes, passphrase);
    if (opened.ok) onKey(opened);
    else setProblem(notOpened(opened));
  };
  const make = async (): Promise<void> => {
    const wrong = passphraseProblem({ once: passphrase, again });
    setProblem(wrong);
    if (wrong) return;
    const held = { key: await createKey(), rotations: [] };
    saveFile(keyFileName(pack, held), await sealKey(held.key, passphrase));
    onKey(held);
  };
  return (
    <div class="form">
      <p class="hint">{t('studioSignHint')}</p>
      <div class="banner-tools">
        <OpenFile
          label={t('studioOpenKey')}
          accept=".json,.key,application/json"
          onBytes={(bytes, name) => setFile({ bytes, name })}
        />
        <bdi class="quiet">{file?.name ?? t('studioNoKey')}</bdi>
      </div>
      <Secret label={t('studioPassphrase')} value={passphrase} onInput={setPassphrase} />
      {!file && <Secret label={t('studioPassphraseAgain')} value={again} onInput={setAgain} />}
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <div class="banner-tools">
        <Button look="primary" disabled={busy} onPress={() => begin(() => (file ? open(file.bytes) : make()))}>
          {t(file ? 'studioUseKey' : 'studioMakeKey')}
        </Button>
      </div>
    </div>
  );
}

function notOpened({ why, problems }: Extract<OpenedKey, { ok: false }>): string {
  if (why === 'passphrase') return t('studioKeyShut');
  const [first] = problems;
  return t('studioKeyUnreadable', first?.line ?? 1, first?.column ?? 1);
}
