import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask, askPatiently } from '../../platform/ask';
import { t, uiLanguage } from '../../platform/i18n';
import type { Answer } from '../../platform/messages';

type Packs = Answer<'packs'>['packs'];

/** The installed packs, and a switch for each; asked for when somebody looks. */
export function TeamRules(): JSX.Element {
  const [packs, setPacks] = useState<Packs | undefined>();
  const [busy, setBusy] = useState(false);
  const load = async () => setPacks((await ask('packs', {}))?.packs);
  const turn = async (id: string, on: boolean) => {
    setBusy(true);
    await askPatiently('changePack', { id, act: on ? 'on' : 'off' });
    await load();
    setBusy(false);
  };
  return (
    <section class="team-rules">
      <details onToggle={({ currentTarget }) => currentTarget.open && void load()}>
        <summary class="section-title">{t('packsTitle')}</summary>
        {packs?.length === 0 && <p class="quiet">{t('packsNone')}</p>}
        <ul aria-label={t('packsInstalled')} aria-busy={busy}>
          {packs?.map((pack) => (
            <li key={pack.id}>
              <label class="item-line">
                <input
                  type="checkbox"
                  checked={pack.on}
                  disabled={busy || pack.managed}
                  onChange={({ currentTarget }) => void turn(pack.id, currentTarget.checked)}
                />
                <span dir="auto">
                  {pack.name[uiLanguage()] ?? pack.name.en ?? pack.id}{' '}
                  <span class="quiet">
                    {pack.now.version} {pack.managed && t('packManaged')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
