import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { toBase64url } from '../../packs/encoding';
import type { LookAnswer } from '../../packs/installed';
import { askPatiently } from '../../platform/ask';
import { t } from '../../platform/i18n';
import { hostPattern, requestHost } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { Group } from '../../ui/fields';
import { OpenFiles } from '../../ui/open-files';
import { type Chosen, readChosen } from './chosen';

interface AddProps {
  /** Shows what comes of a look, or that the background is silent. */
  readonly onLook: (look: () => Promise<LookAnswer | undefined>) => void;
}

const lookAt = ({ pack, signature }: Chosen) =>
  askPatiently('lookAtPack', {
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
          onFiles={(files) => void readChosen(files).then((chosen) => chosen && onLook(() => lookAt(chosen)))}
        />
      </Group>
    </>
  );
}

function Address({ onLook }: AddProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  const look = async (): Promise<LookAnswer | undefined> => {
    const pattern = hostPattern(typed.trim());
    // First thing in the press: browsers ask for a permission nowhere else. Without it the background says so.
    if (pattern !== undefined) await requestHost(pattern).catch(() => false);
    return askPatiently('lookAtAddress', { url: typed.trim() });
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
