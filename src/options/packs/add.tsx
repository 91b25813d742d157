import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toBase64url } from '../../packs/encoding';
import { askPatiently } from '../../platform/ask';
import { t } from '../../platform/i18n';
import { Group } from '../../ui/fields';
import { LineForm } from '../../ui/line-form';
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
  const look: LookAgain = async (older) => {
    const url = typed.trim();
    // Without the permission the background says so.
    await allowForPacks(url);
    return askPatiently('lookAtAddress', { url, older });
  };
  return (
    <LineForm
      label={t('packAddressLabel')}
      button={t('packAddressButton')}
      input={{ type: 'url', autocomplete: 'url', placeholder: 'https://' }}
      value={typed}
      onValue={setTyped}
      onDone={() => typed.trim() !== '' && onLook(look)}
    />
  );
}
