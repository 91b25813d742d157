import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { useStudio } from '../context';
import { Dialog } from '../dialog';
import { textAt } from '../json';
import { asDraft } from './as-draft';
import { Install } from './install';
import { SignForm } from './sign-form';
import { type Final, useFinal } from './use-final';

/** The way out of the studio: a final file when every test passes, a marked draft at any time. */
export function Export(): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('studioExport')}
      </Button>
      {open && <ExportDialog close={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ close }: { readonly close: () => void }): JSX.Element {
  const { bench, pack } = useStudio();
  const final = useFinal();
  const name = `${textAt(pack, 'id') || 'pack'}-${textAt(pack, 'version') || '0'}`;
  return (
    <Dialog title={t('studioExport')} close={close}>
      <div class="form">
        <Refused final={final} close={close} />
        <section class="export-way">
          <h3>{t('studioExportFinal')}</h3>
          <p class="hint">{t('studioExportFinalHint')}</p>
          <div class="banner-tools">
            <Button
              look="primary"
              disabled={final.refused > 0}
              onPress={() => final.run((text) => saveFile(`${name}.json`, text))}
            >
              {t(final.testing ? 'studioTestsRunning' : 'studioExportFinal')}
            </Button>
            <Button
              onPress={() => {
                saveFile(`${name}-draft.json`, asDraft(bench.text()));
                close();
              }}
            >
              {t('studioExportDraft')}
            </Button>
          </div>
          <p class="hint">{t('studioExportDraftHint')}</p>
        </section>
        <details class="more">
          <summary>{t('studioSign')}</summary>
          <SignForm final={final} name={name} />
        </details>
        <Install final={final} />
      </div>
    </Dialog>
  );
}

/** Why there is no final pack yet, and the way to what is wrong. */
function Refused({ final, close }: { readonly final: Final; readonly close: () => void }): JSX.Element | null {
  const { go } = useStudio();
  if (final.refused === 0) return null;
  return (
    <div class="banner banner-inside" role="alert">
      <p>{plural('studioExportRefused', final.refused)}</p>
      <div class="banner-tools">
        <Button
          onPress={() => {
            close();
            go({ tab: 'tests', open: '' });
          }}
        >
          {t('studioShowProblems')}
        </Button>
      </div>
    </div>
  );
}
