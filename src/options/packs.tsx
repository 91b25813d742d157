import type { JSX } from 'preact';
import type { PacksView } from '../packs/installed';
import { t } from '../platform/i18n';
import { hostPattern } from '../platform/permissions';
import { Button } from '../ui/button';
import { AcceptOlder } from './packs/accept-older';
import { AddPack } from './packs/add';
import { allowForPacks } from './packs/allow';
import { LookCard } from './packs/look';
import { TroubleNote } from './packs/parts';
import { PackRow } from './packs/row';
import { troubleWords } from './packs/trouble';
import { usePacks } from './packs/use-packs';

/** The section "Team rules": the packs that are installed, and how to add one. */
export function PacksSection(): JSX.Element {
  const [{ view, busy, look, trouble, last, outcome }, actions] = usePacks();
  return (
    <div class="packs" aria-busy={busy !== undefined}>
      <p role="status" class="quiet pack-status">
        {busy === 'looking' && t('packLooking')}
        {busy === undefined && outcome === 'done' && t('packDone')}
        {busy === undefined && outcome === 'looked' && t('packLooked')}
        {busy === undefined && outcome === 'silent' && t('packLost')}
      </p>
      {trouble && <TroubleNote trouble={trouble} />}
      {trouble?.code === 'older' && last && (
        <AcceptOlder pack={trouble.pack} onAccept={(typed) => actions.show(last, typed)} />
      )}
      {look && (
        <LookCard
          look={look}
          busy={busy !== undefined}
          onInstall={() => actions.install(look)}
          onCancel={actions.cancel}
        />
      )}
      {view && <Company view={view} />}
      {view?.packs.length === 0 && !look && <p class="pack-none">{t('packsNone')}</p>}
      {view && view.packs.length > 0 && (
        <ul class="pack-list" aria-label={t('packsInstalled')}>
          {view.packs.map((pack, index) => (
            <PackRow
              key={pack.id}
              pack={pack}
              first={index === 0 || view.packs[index - 1]?.managed === true}
              busy={busy !== undefined}
              onAct={(act) => actions.act(pack.id, act)}
            />
          ))}
        </ul>
      )}
      {view && view.packs.length > 1 && <p class="quiet">{t('packsOrder')}</p>}
      {view?.mayInstall && !look && <AddPack onLook={actions.show} />}
    </div>
  );
}

/** What the company's policy has to say. */
function Company({ view }: { readonly view: PacksView }): JSX.Element {
  return (
    <>
      {!view.mayInstall && <p class="pack-notice">{t('packsForbidden')}</p>}
      {view.missing.length > 0 && (
        <div class="flaws">
          <p>{t('packsMissing')}</p>
          <ul>
            {view.missing.map(({ url, trouble }) => (
              <li key={url}>
                <bdi dir="ltr">{url}</bdi>: {troubleWords(trouble)}
                {trouble.code === 'no-permission' && <Allow url={url} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {view.policyProblems.length > 0 && (
        <div class="flaws">
          <p>{t('packsPolicyProblems')}</p>
          <ul lang="en" dir="ltr">
            {view.policyProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The press without which the browser lets nobody ask a server. */
function Allow({ url }: { readonly url: string }): JSX.Element | null {
  if (hostPattern(url) === undefined) return null;
  return <Button onPress={() => void allowForPacks(url)}>{t('packAllow')}</Button>;
}
