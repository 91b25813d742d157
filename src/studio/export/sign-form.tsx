import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { utf8 } from '../../packs/encoding';
import type { HeldKey } from '../../packs/rotation';
import { signBytes, writeSignature } from '../../packs/signature';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { useStudio } from '../context';
import { Field } from '../fields/field';
import { textAt, valueAt } from '../json';
import { KeyForm } from './key-form';
import { KeyInHand } from './key-in-hand';
import { NextKey } from './next-key';
import type { Final } from './use-final';

interface SignFormProps {
  readonly final: Final;
  /** Of the files, without ending. */
  readonly name: string;
}

/** Signs the final pack with a key, so that agents get it from this team alone. */
export function SignForm({ final, name }: SignFormProps): JSX.Element {
  const { pack } = useStudio();
  const [held, setHeld] = useState<HeldKey>();
  const [expires, setExpires] = useState('');
  const [share, setShare] = useState(100);
  const [signed, setSigned] = useState<{ readonly text: string; readonly signature: string }>();
  const about = {
    id: textAt(pack, 'id'),
    version: textAt(pack, 'version'),
    sequence: Number(valueAt(pack, ['sequence'])),
  };
  const sign = ({ key, rotations }: HeldKey): void =>
    final.run(async (text) => {
      const terms = { ...(expires && { expires }), ...(share < 100 && { share }), rotations };
      setSigned({ text, signature: writeSignature(await signBytes(utf8(text), about, key, terms)) });
    });
  const take = (next: HeldKey): void => {
    setSigned(undefined);
    setHeld(next);
  };
  if (!held) return <KeyForm pack={about.id} onKey={take} />;
  return (
    <div class="form">
      <KeyInHand held={held} />
      <NextKey pack={about.id} held={held} onKey={take} />
      <div class="columns">
        <Field label={t('studioExpires')} hint={t('studioExpiresHint')}>
          {(names) => (
            <input
              {...names}
              class="input"
              type="date"
              value={expires}
              onInput={({ currentTarget }) => setExpires(currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('studioShare')} hint={t('studioShareHint')}>
          {(names) => (
            <input
              {...names}
              class="input input-number"
              type="number"
              min={1}
              max={100}
              value={share}
              onInput={({ currentTarget }) => setShare(Math.min(100, Math.max(1, currentTarget.valueAsNumber || 100)))}
            />
          )}
        </Field>
      </div>
      <div class="banner-tools">
        <Button look="primary" disabled={final.refused > 0 || final.testing} onPress={() => sign(held)}>
          {t(final.testing ? 'studioTestsRunning' : 'studioSignNow')}
        </Button>
      </div>
      {signed && (
        <div class="banner banner-inside" role="status">
          <p>{t('studioSigned', `${about.id}.json`)}</p>
          <div class="banner-tools">
            <Button onPress={() => saveFile(`${name}.json`, signed.text)}>{t('studioSavePack')}</Button>
            <Button onPress={() => saveFile(`${name}.json.sig`, signed.signature)}>{t('studioSaveSignature')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
