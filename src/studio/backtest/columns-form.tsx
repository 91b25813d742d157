import type { JSX } from 'preact';
import { type ColumnMap, columnFields } from '../../backtest/reading/columns';
import { type MessageKey, t } from '../../platform/i18n';
import { SelectField } from '../fields/select-field';

interface ColumnsProps {
  readonly header: readonly string[];
  readonly columns: ColumnMap;
  readonly onChange: (columns: ColumnMap) => void;
}

const labels: Readonly<Record<(typeof columnFields)[number], MessageKey>> = {
  reply: 'backtestColumnReply',
  customer: 'backtestColumnCustomer',
  id: 'backtestColumnId',
  lang: 'backtestColumnLanguage',
  case: 'backtestColumnCase',
  at: 'backtestColumnDate',
};

/** Whether there is anything to read: of a table, the column with the replies must be known. */
export function canRead(header: readonly string[] | undefined, columns: ColumnMap | undefined): boolean {
  return header === undefined || columns?.reply !== undefined;
}

/** Which column of a table holds what. */
export function ColumnsForm({ header, columns, onChange }: ColumnsProps): JSX.Element {
  const choices = [
    { value: '', label: t('backtestColumnNone') },
    ...header.map((name) => ({ value: name, label: name })),
  ];
  return (
    <fieldset class="form">
      <legend class="field-label">{t('backtestColumns')}</legend>
      <div class="columns">
        {columnFields.map((field) => (
          <SelectField
            key={field}
            label={t(labels[field])}
            value={columns[field] ?? ''}
            choices={choices}
            onChange={(name) => {
              const { [field]: _, ...others } = columns;
              onChange(name ? { ...others, [field]: name } : others);
            }}
          />
        ))}
      </div>
      {!canRead(header, columns) && <p class="problems">{t('backtestNeedsReply')}</p>}
    </fieldset>
  );
}
