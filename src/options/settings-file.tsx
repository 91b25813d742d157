import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../platform/ask';
import type { Whole } from '../platform/change';
import { t } from '../platform/i18n';
import { defaultSettings } from '../platform/storage';
import { Button } from '../ui/button';
import { Group } from '../ui/fields';
import { OpenFile } from '../ui/open-file';
import { saveFile } from '../ui/save-file';
import type { SettingsProps } from '../ui/use-settings';
import { keepBefore, settingsBefore } from './before';
import { readSettingsFile, type SettingsFileContent, writeSettingsFile } from './file-format';
import { Flaws, Preview } from './preview';

const NAME = 'replylint-settings.json';

/** All settings as one file, out and in; back to the beginning; and back again. */
export function SettingsFile(props: SettingsProps): JSX.Element {
  const { whole, attempt } = props;
  const [read, setRead] = useState<SettingsFileContent | undefined>();
  const [before, setBefore] = useBefore();
  const replace = (next: Whole, undo: Whole | undefined) =>
    attempt(async () => {
      // First the way back: without it nothing is replaced.
      await keepBefore(undo);
      const answer = await askPatiently('replaceSettings', next, 20_000);
      if (answer) setBefore(undo);
      return answer;
    });
  return (
    <>
      <Group title={t('settingsExport')} about={t('settingsExportAbout')}>
        <Button onPress={() => saveFile(NAME, writeSettingsFile(whole))}>{t('settingsExportButton')}</Button>
      </Group>
      <Group title={t('settingsImport')} about={t('settingsImportAbout')}>
        <OpenFile
          label={t('settingsImportButton')}
          accept=".json,application/json"
          onBytes={(bytes) => setRead(readSettingsFile(bytes))}
        />
        {read?.ok === false && <Flaws problems={read.problems} />}
        {read?.ok && (
          <Preview
            after={read.whole}
            {...props}
            onCancel={() => setRead(undefined)}
            onApply={() => void replace(read.whole, whole).then((answer) => answer && setRead(undefined))}
          />
        )}
      </Group>
      <Group title={t('settingsReset')} about={t('settingsResetAbout')}>
        <Button onPress={() => void replace({ settings: defaultSettings }, whole)}>{t('settingsResetButton')}</Button>
      </Group>
      {before && (
        <div class="notice" role="status">
          <span>{t('settingsUndoAbout')}</span>
          <Button look="primary" onPress={() => void replace(before, undefined)}>
            {t('settingsUndo')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What an import or a reset can be undone to. */
function useBefore(): readonly [Whole | undefined, (before: Whole | undefined) => void] {
  const [before, setBefore] = useState<Whole | undefined>();
  useEffect(() => {
    const over = new AbortController();
    void settingsBefore().then((kept) => !over.signal.aborted && setBefore(kept));
    return () => over.abort();
  }, []);
  return [before, setBefore];
}
