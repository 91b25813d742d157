import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PackView } from '../../packs/installed';
import { t } from '../../platform/i18n';
import type { PackAct } from '../../platform/messages/packs';
import { Button } from '../../ui/button';
import { Check } from '../../ui/fields';
import { allowForPacks } from './allow';
import { dayWords, packLine, packName, timeWords } from './labels';
import { Changes, Fingerprint, TroubleNote } from './parts';

interface PackRowProps {
  readonly pack: PackView;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onAct: (act: PackAct) => void;
}

/** An installed pack: what it is, how it is, and what can be done with it. */
export function PackRow({ pack, first, busy, onAct }: PackRowProps): JSX.Element {
  const { check, now, origin, changes } = pack;
  return (
    <li class="pack" data-pack={pack.id}>
      {pack.managed ? (
        <p class="pack-name" dir="auto">
          {packName(pack)} <span class="pack-badge">{t('packManaged')}</span>
        </p>
      ) : (
        <Check label={packName(pack)} on={pack.on} disabled={busy} onChange={(on) => onAct(on ? 'on' : 'off')} />
      )}
      <p class="quiet" dir="auto">
        {packLine(pack)}
      </p>
      <p class="quiet">
        {now.signer ? (
          <>
            {t('packSigned')} <Fingerprint signer={now.signer} />
          </>
        ) : (
          t('packUnsigned')
        )}
      </p>
      {origin.kind !== 'file' && <Subscription pack={pack} />}
      {pack.expired && now.expires !== undefined && (
        <p class="pack-notice">{t('packExpired', dayWords(now.expires))}</p>
      )}
      {check?.waiting && <p class="quiet">{t('packWaiting', check.waiting.version)}</p>}
      {pack.trouble && <TroubleNote trouble={pack.trouble} />}
      {check?.trouble && <TroubleNote trouble={check.trouble} stays />}
      {changes.length > 0 && (
        <div class="pack-news">
          <h2>{t('packNews', now.version)}</h2>
          <Changes changes={changes} />
          <Button onPress={() => onAct('seen')}>{t('packSeen')}</Button>
        </div>
      )}
      <Actions pack={pack} first={first} busy={busy} onAct={onAct} />
    </li>
  );
}

function Subscription({ pack: { check, origin } }: { readonly pack: PackView }): JSX.Element | null {
  if (origin.kind === 'file') return null;
  return (
    <p class="quiet">
      <bdi dir="ltr">{origin.url}</bdi>
      {check && (
        <>
          <br />
          {t('packChecked', timeWords(check.at))}
          {check.trouble && check.confirmed !== undefined && `, ${t('packConfirmed', timeWords(check.confirmed))}`}
        </>
      )}
    </p>
  );
}

function Actions({ pack, first, busy, onAct }: PackRowProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { origin, previous, managed } = pack;
  const update = async () => {
    if (origin.kind !== 'file') await allowForPacks(origin.url);
    onAct('update');
  };
  const name = <span class="rl-spoken"> {packName(pack)}</span>;
  if (asking)
    return (
      <div class="notice" role="alertdialog" aria-label={t('packRemoveAsk', packName(pack))}>
        <span>{t('packRemoveAbout')}</span>
        <span class="buttons">
          <Button look="primary" onPress={() => onAct('remove')}>
            {t('packRemove')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('packCancel')}</Button>
        </span>
      </div>
    );
  return (
    <div class="buttons">
      {origin.kind !== 'file' && (
        <Button disabled={busy} onPress={() => void update()}>
          {t('packUpdateNow')}
          {name}
        </Button>
      )}
      {previous && pack.mayGoBack && (
        <Button disabled={busy} onPress={() => onAct('back')}>
          {t('packBack', previous.version)}
          {name}
        </Button>
      )}
      {!managed && !first && (
        <Button look="quiet" disabled={busy} onPress={() => onAct('up')}>
          {t('packUp')}
          {name}
        </Button>
      )}
      {!managed && (
        <Button look="quiet" disabled={busy} onPress={() => setAsking(true)}>
          {t('packRemove')}
          {name}
        </Button>
      )}
    </div>
  );
}
