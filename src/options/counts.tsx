import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addUp, type CountsFile, countsCsv, verdictOn, writeCounts } from '../packs/counts';
import { ask, askSurely } from '../platform/ask';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { CountsTable } from '../ui/counts-table';
import { saveFile } from '../ui/save-file';
import { dayWords } from './packs/labels';

const NAME = 'replylint-counts';

/** The agent's own counts: to see, to hand to the team lead, to forget. */
export function Counts(): JSX.Element {
  const [file, setFile] = useState<CountsFile | undefined>();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    void ask('tallies', {}).then((answer) => !over.signal.aborted && setFile(answer));
    return () => over.abort();
  }, []);
  if (!file) return <p aria-busy="true" />;
  const forget = async () => {
    setAsking(false);
    await askSurely('forgetTallies', {});
    setFile(await ask('tallies', {}));
  };
  const rows = addUp([file]).map((row) => ({ ...row, verdict: verdictOn(row) }));
  if (rows.length === 0) return <p>{t('countsNone')}</p>;
  return (
    <>
      <p class="quiet">{t('countsSince', dayWords(file.since))}</p>
      <CountsTable rows={rows} label={t('countsTitle')} />
      <div class="buttons">
        <Button look="primary" onPress={() => saveFile(`${NAME}.json`, writeCounts(file))}>
          {t('countsSave')}
        </Button>
        <Button onPress={() => saveFile(`${NAME}.csv`, countsCsv(rows), 'text/csv')}>{t('countsSaveCsv')}</Button>
        {!asking && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('countsForget')}
          </Button>
        )}
      </div>
      {asking && (
        <div class="notice" role="alertdialog" aria-label={t('countsForget')}>
          <span>{t('countsForgetAsk')}</span>
          <span class="buttons">
            <Button look="primary" onPress={() => void forget()}>
              {t('countsForget')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('packCancel')}</Button>
          </span>
        </div>
      )}
    </>
  );
}
