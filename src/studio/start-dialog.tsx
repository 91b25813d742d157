import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { languages as known } from '../languages';
import { type MessageKey, t } from '../platform/i18n';
import { languageName } from '../platform/names';
import { writeDraft } from '../platform/pack-drafts';
import { Button } from '../ui/button';
import { Bench } from './bench';
import type { LeftOut } from './csv';
import { Dialog } from './dialog';
import { ChoiceGroup } from './fields/choice-group';
import { TextField } from './fields/text-field';
import { draftOf } from './keep';
import { LeftOutLines } from './left-out-lines';
import type { Route } from './route';
import type { Threads } from './use-tests';
import { beginWith, type Way, ways } from './ways';

interface StartDialogProps {
  readonly close: () => void;
  readonly go: (route: Route) => void;
  readonly threads: Threads;
}

const texts: Readonly<Record<Way, readonly [MessageKey, MessageKey]>> = {
  core: ['studioStartCore', 'studioStartCoreHint'],
  empty: ['studioStartEmpty', 'studioStartEmptyHint'],
  copy: ['studioStartCopy', 'studioStartCopyHint'],
  csv: ['studioStartCsv', 'studioStartCsvHint'],
  file: ['studioStartFile', 'studioStartFileHint'],
};

/** A pack that a table became, and what of it is not in the pack. */
interface Waiting {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** Asks what a new pack begins with, makes it and opens it. */
export function StartDialog({ close, go, threads }: StartDialogProps): JSX.Element {
  const [way, setWay] = useState<Way>('core');
  const [name, setName] = useState('');
  const [languages, setLanguages] = useState<readonly string[]>(['en']);
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState('');
  const [waiting, setWaiting] = useState<Waiting>();
  const needsFile = way === 'csv' || way === 'file';
  const ready =
    way === 'file' ? file !== undefined : name.trim() !== '' && languages.length > 0 && (!needsFile || file);
  const begin = async (): Promise<void> => {
    const made = await beginWith(way, { name: name.trim(), languages }, file, threads);
    if (!made.ok) {
      setProblem(made.problem);
      return;
    }
    if (made.leftOut?.length) setWaiting({ text: made.text, leftOut: made.leftOut });
    else await open(made.text);
  };
  const open = async (text: string): Promise<void> => {
    const key = crypto.randomUUID();
    await writeDraft(draftOf(key, new Bench(text)));
    close();
    go({ draft: key, tab: 'rules' });
  };
  const kept = (act: Promise<void>): void => void act.catch(() => setProblem(t('studioStorageFailed')));
  if (waiting)
    return (
      <Dialog title={t('studioStart')} close={close}>
        <LeftOutLines
          lines={waiting.leftOut}
          back={() => setWaiting(undefined)}
          goOn={() => kept(open(waiting.text))}
        />
      </Dialog>
    );
  return (
    <Dialog title={t('studioStart')} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) kept(begin());
        }}
      >
        <Ways way={way} setWay={setWay} />
        {needsFile && <FileField csv={way === 'csv'} setFile={setFile} />}
        {way !== 'file' && (
          <>
            <TextField label={t('studioName')} hint={t('studioNameHint')} value={name} onInput={setName} />
            <ChoiceGroup
              label={t('studioLanguages')}
              choices={known.map(({ id }) => ({ value: id, label: languageName(id) }))}
              chosen={languages}
              onChange={setLanguages}
            />
          </>
        )}
        {problem && (
          <p class="problems" role="alert">
            {problem}
          </p>
        )}
        <div class="dialog-tools">
          <Button onPress={close}>{t('studioCancel')}</Button>
          <button type="submit" class="rl-button rl-button-primary" aria-disabled={!ready}>
            {t('studioMake')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Ways({ way, setWay }: { readonly way: Way; readonly setWay: (way: Way) => void }): JSX.Element {
  return (
    <fieldset class="field">
      <legend class="field-label">{t('studioStartWith')}</legend>
      {ways.map((one) => (
        <label key={one} class="choice choice-tall">
          <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
          <span>
            <strong>{t(texts[one][0])}</strong> {t(texts[one][1])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function FileField({ csv, setFile }: { readonly csv: boolean; readonly setFile: (file?: File) => void }): JSX.Element {
  return (
    <label class="field">
      <span class="field-label">{t(csv ? 'studioCsvFile' : 'studioPackFile')}</span>
      <input
        class="input"
        type="file"
        accept={csv ? '.csv,.tsv,.txt,text/csv' : '.json,application/json'}
        onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
      />
    </label>
  );
}
