import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { Dialog } from '../dialog';
import { textAt } from '../json';
import type { PackReport } from '../testing/test-pack';
import { asDraft } from './as-draft';
import { download } from './download';

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
  const { bench, pack, problems, threads, go } = useStudio();
  const [state, setState] = useState<'ready' | 'testing' | 'refused'>('ready');
  const [failed, setFailed] = useState(0);
  const name = `${textAt(pack, 'id') || 'pack'}-${textAt(pack, 'version') || '0'}`;
  const refused = problems.length > 0 || state === 'refused';
  const saveFinal = async (): Promise<void> => {
    setState('testing');
    const text = bench.text();
    // In all languages that it inherits, and for exactly these bytes.
    const report = await threads.pack<PackReport>('testPack', text, true);
    setFailed(report.problems.length);
    setState(report.problems.length > 0 ? 'refused' : 'ready');
    if (report.problems.length > 0) return;
    download(`${name}.json`, text);
    close();
  };
  const saveDraft = (): void => {
    download(`${name}-draft.json`, asDraft(bench.text()));
    close();
  };
  return (
    <Dialog title={t('studioExport')} close={close}>
      <div class="form">
        <section class="export-way">
          <h3>{t('studioExportFinal')}</h3>
          <p>{t('studioExportFinalHint')}</p>
          {refused && (
            <p class="problems" role="alert">
              {plural('studioExportRefused', problems.length || failed)}
            </p>
          )}
          <div class="banner-tools">
            <Button look="primary" disabled={refused || state === 'testing'} onPress={() => void saveFinal()}>
              {t(state === 'testing' ? 'studioTestsRunning' : 'studioExportFinal')}
            </Button>
            {refused && (
              <Button
                onPress={() => {
                  close();
                  go({ tab: 'tests', open: '' });
                }}
              >
                {t('studioShowProblems')}
              </Button>
            )}
          </div>
        </section>
        <section class="export-way">
          <h3>{t('studioExportDraft')}</h3>
          <p>{t('studioExportDraftHint')}</p>
          <div class="banner-tools">
            <Button onPress={saveDraft}>{t('studioExportDraft')}</Button>
          </div>
        </section>
      </div>
    </Dialog>
  );
}
