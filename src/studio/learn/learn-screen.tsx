import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addUp, type BadFile, type CountsFile, countsCsv, readCounts, verdictOn, withFile } from '../../packs/counts';
import { plural, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { CountsTable } from '../../ui/counts-table';
import { OpenFiles } from '../../ui/open-files';
import { said } from '../../ui/said/said';
import { saveFile } from '../../ui/save-file';

/** Adds up the counts of many agents: which rules help, which annoy. The files stay in this page. */
export function LearnScreen(): JSX.Element {
  const [files, setFiles] = useState<readonly CountsFile[]>([]);
  const [broken, setBroken] = useState<readonly BadFile[]>([]);
  const take = async (chosen: readonly File[]) => {
    const came = chosen.map(async (file) => ({
      name: file.name,
      read: readCounts(new Uint8Array(await file.arrayBuffer())),
    }));
    const read = await Promise.all(came);
    setFiles((before) => read.reduce((all, { read: one }) => (one.ok ? withFile(all, one.value) : all), before));
    setBroken(read.flatMap(({ name, read: one }) => (one.ok ? [] : [{ name, problems: one.problems }])));
  };
  const rows = addUp(files).map((row) => ({ ...row, verdict: verdictOn(row) }));
  const few = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  return (
    <section class="page learn" aria-label={t('learnTitle')}>
      <h2>{t('learnTitle')}</h2>
      <p class="hint">{t('learnAbout')}</p>
      <div class="banner-tools">
        <OpenFiles label={t('learnAdd')} accept=".json,application/json" many onFiles={(chosen) => void take(chosen)} />
        {files.length > 0 && (
          <>
            <Button onPress={() => saveFile('replylint-learned.csv', countsCsv(rows), 'text/csv')}>
              {t('countsSaveCsv')}
            </Button>
            <Button look="quiet" onPress={() => setFiles([])}>
              {t('learnClear')}
            </Button>
          </>
        )}
      </div>
      <Broken files={broken} />
      <p role="status">
        {files.length === 0
          ? t('learnNone')
          : [
              plural('learnFiles', files.length),
              plural('learnHelping', few('helps')),
              plural('learnAnnoying', few('annoys')),
            ].join(' · ')}
      </p>
      {rows.length > 0 && <CountsTable rows={rows} label={t('learnTitle')} />}
    </section>
  );
}

function Broken({ files }: { readonly files: readonly BadFile[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <ul>
        {files.map(({ name, problems }) => (
          <li key={name} dir="auto">
            {t('learnBroken', name, [problems[0]?.message ?? '', problems[0]?.remedy ?? ''].map(said).join(' ').trim())}
          </li>
        ))}
      </ul>
    </div>
  );
}
