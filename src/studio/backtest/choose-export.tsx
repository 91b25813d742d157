import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** A place to drop an export, or to choose one. The file is not read here: it may be large. */
export function ChooseExport({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    setOver(false);
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'backtest-drop backtest-drop-over' : 'backtest-drop'}
      for={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <input
        id={id}
        class="rl-spoken"
        type="file"
        accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      <span class="rl-button rl-button-primary">{t('backtestChoose')}</span>
      <span class="hint">{t('backtestDrop')}</span>
    </label>
  );
}
