import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toBase64url, utf8 } from '../../packs/encoding';
import type { Trouble } from '../../packs/installed';
import { askPatiently } from '../../platform/ask';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import type { Final } from './use-final';

/** Puts the pack into use in this browser at once, for oneself. */
export function Install({ final }: { readonly final: Final }): JSX.Element {
  const [outcome, setOutcome] = useState<MessageKey>();
  return (
    <section class="export-way">
      <h3>{t('studioInstall')}</h3>
      <p class="hint">{t('studioInstallHint')}</p>
      <div class="banner-tools">
        <Button
          disabled={final.refused > 0 || final.testing}
          onPress={() => {
            setOutcome(undefined);
            final.run(async (text) => setOutcome(await install(text)));
          }}
        >
          {t(final.testing ? 'studioTestsRunning' : 'studioInstall')}
        </Button>
      </div>
      <p role="status">{outcome && t(outcome)}</p>
    </section>
  );
}

async function install(text: string): Promise<MessageKey> {
  const looked = await askPatiently('lookAtPack', { file: toBase64url(utf8(text)) });
  if (!looked?.ok) return told(looked?.trouble);
  const taken = await askPatiently('takePack', { ticket: looked.look.ticket });
  return taken?.ok ? 'studioInstalled' : told(taken?.trouble);
}

function told(trouble: Trouble | undefined): MessageKey {
  switch (trouble?.code) {
    case 'forbidden':
    case 'locked':
      return 'studioInstallForbidden';
    case 'same-sequence':
    case 'older':
      return 'studioInstallOlder';
    case 'unsigned':
    case 'other-key':
      return 'studioInstallSigned';
    case 'unknown-parent':
      return 'studioInstallParent';
    case 'builtin-id':
      return 'studioInstallBuiltin';
    default:
      return 'studioInstallFailed';
  }
}
