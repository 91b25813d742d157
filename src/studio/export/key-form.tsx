import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openKey, sealKey, shortestPassphrase } from '../../packs/key-file';
import { createKey, type SigningKey } from '../../packs/keys';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { OpenFile } from '../../ui/open-file';
import { saveFile } from '../../ui/save-file';
import { Field } from '../fields/field';

interface KeyFormProps {
  /** Id of the pack, for the name of the key's file. */
  readonly pack: string;
  readonly onKey: (key: SigningKey) => void;
}

/** Opens a key file, or makes a key and saves it as one. The key itself stays in this page. */
export function KeyForm({ pack, onKey }: KeyFormProps): JSX.Element {
  const [file, setFile] = useState<{ readonly bytes: Uint8Array; readonly name: string }>();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const open = async (bytes: Uint8Array): Promise<void> => {
    const opened = await openKey(bytes, passphrase);
    if (opened.ok) onKey(opened.key);
    else setProblem(opened.problems.map(({ message, remedy }) => `${message} ${remedy}`).join(' '));
  };
  const make = async (): Promise<void> => {
    if (passphrase.length < shortestPassphrase) setProblem(t('studioPassphraseShort', shortestPassphrase));
    else if (passphrase !== again) setProblem(t('studioPassphraseDiffers'));
    else {
      const key = await createKey();
      saveFile(`${pack || 'team'}-key.json`, await sealKey(key, passphrase));
      onKey(key);
    }
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
        <Button look="primary" onPress={() => void (file ? open(file.bytes) : make())}>
          {t(file ? 'studioUseKey' : 'studioMakeKey')}
        </Button>
      </div>
    </div>
  );
}

interface SecretProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Secret({ label, value, onInput }: SecretProps): JSX.Element {
  return (
    <Field label={label}>
      {(names) => (
        <input
          {...names}
          class="input"
          type="password"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}
