import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { toBase64url } from '../../packs/encoding';
import { askPatiently } from '../../platform/ask';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Group } from '../../ui/fields';
import { OpenFiles } from '../../ui/open-files';
import { allowForPacks } from './allow';
import { type Chosen, readChosen } from './chosen';
import type { LookAgain } from './use-packs';

interface AddProps {
  /** Shows what comes of a look, or that the background is silent. */
  readonly onLook: (look: LookAgain) => void;
}

const lookAt = ({ pack, signature }: Chosen, older: string | undefined) =>
  askPatiently('lookAtPack', {
    older,
    file: toBase64url(pack),
    ...(signature && { signature: toBase64url(signature) }),
  });

/** The two ways in which an agent adds a pack. */
export function AddPack({ onLook }: AddProps): JSX.Element {
  return (
    <>
      <Group title={t('packAddAddress')} about={t('packAddAddressAbout')}>
        <Address onLook={onLook} />
      </Group>
      <Group title={t('packAddFile')} about={t('packAddFileAbout')}>
        <OpenFiles
          label={t('packAddFileButton')}
          accept=".json,.sig,application/json"
          many
          onFiles={(files) =>
            void readChosen(files).then((chosen) => chosen && onLook((older) => lookAt(chosen, older)))
          }
        />
      </Group>
    </>
  );
}

function Address({ onLook }: AddProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  const look: LookAgain = async (older) => {
    const url = typed.trim();
    // Without the permission the background says so.
    await allowForPacks(url);
    return askPatiently('lookAtAddress', { url, older });
  };
  const press = () => typed.trim() !== '' && onLook(look);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <div class="rl-field">
        <label class="rl-field-label" for={id}>
          {t('packAddressLabel')}
        </label>
        <input
          id={id}
          class="rl-input"
          type="url"
          dir="ltr"
          placeholder="https://"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <Button onPress={press}>{t('packAddressButton')}</Button>
    </form>
  );
}
