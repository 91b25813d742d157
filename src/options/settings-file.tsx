import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from '../platform/ask';
import type { Whole } from '../platform/change';
import { t } from '../platform/i18n';
import { loadSilenced, type Silenced } from '../platform/silenced';
import { defaultSettings } from '../platform/storage';
import { onStored } from '../platform/whole';
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
  const { attempt } = props;
  const silenced = useSilenced();
  const whole: Whole = { ...props.whole, silenced };
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
            whole={whole}
            onCancel={() => setRead(undefined)}
            onApply={() => void replace(read.whole, whole).then((answer) => answer && setRead(undefined))}
          />
        )}
      </Group>
      <Group title={t('settingsReset')} about={t('settingsResetAbout')}>
        <Button onPress={() => void replace(asInstalled(silenced), whole)}>{t('settingsResetButton')}</Button>
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

/** How Replylint was after its installation: nothing is silenced. The salt stays; hashes elsewhere are made with it. */
function asInstalled(silenced: Silenced | undefined): Whole {
  return { settings: defaultSettings, silenced: silenced && { salt: silenced.salt, words: [], rules: [] } };
}

/** What the agent has silenced, live, as the file takes it along: words as hashes, with the salt that they are known by. */
function useSilenced(): Silenced | undefined {
  const [silenced, setSilenced] = useState<Silenced | undefined>();
  useEffect(() => {
    const over = new AbortController();
    const read = async () => {
      const { salt, words, rules } = await loadSilenced();
      if (!over.signal.aborted) setSilenced({ salt, words, rules });
    };
    // A storage that refuses leaves them out of the file, as where there are none.
    const attempt = () => void read().catch(() => undefined);
    attempt();
    onStored((keys) => keys.includes('silenced') && attempt(), over.signal);
    return () => over.abort();
  }, []);
  return silenced;
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
