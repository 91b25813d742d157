import type { JSX } from 'preact';
import type { Pack } from '../../packs/pack';
import { t } from '../../platform/i18n';
import { OpenFile } from '../../ui/open-file';
import { SelectField } from '../fields/select-field';
import type { RulesSource } from './talk';

/** What the pack is compared with. */
export type Comparison = 'nothing' | 'in-use' | NamedPack;

interface NamedPack {
  readonly name: string;
  readonly text: string;
}

interface CompareProps {
  readonly comparison: Comparison;
  /** The installed packs whose rules are in use; none while there are only built-in ones. */
  readonly inUse: readonly Pack[];
  readonly onChange: (comparison: Comparison) => void;
}

/** The rules of a comparison; nothing where there is none. */
export function sourceOf(comparison: Comparison, inUse: readonly Pack[]): RulesSource | undefined {
  if (comparison === 'nothing') return undefined;
  return comparison === 'in-use' ? { packs: inUse } : { text: comparison.text, packs: [], known: inUse };
}

/** Chooses what to compare with: nothing, the rules in use, or a pack's file. */
export function Compare({ comparison, inUse, onChange }: CompareProps): JSX.Element {
  const file = typeof comparison === 'object' ? comparison : undefined;
  const names = inUse.map(({ id, version }) => `${id} ${version}`).join(' + ');
  const choices = [
    { value: 'nothing', label: t('backtestCompareNothing') },
    { value: 'in-use', label: names ? t('backtestCompareInUse', names) : t('backtestCompareBuiltin') },
    ...(file ? [{ value: 'file', label: file.name }] : []),
  ];
  return (
    <div class="add-row">
      <SelectField
        label={t('backtestCompare')}
        value={typeof comparison === 'object' ? 'file' : comparison}
        choices={choices}
        onChange={(value) => value !== 'file' && onChange(value as 'nothing' | 'in-use')}
      />
      <OpenFile
        label={t('backtestComparePack')}
        accept=".json"
        onBytes={(bytes, name) => onChange({ name, text: new TextDecoder().decode(bytes) })}
      />
    </div>
  );
}
