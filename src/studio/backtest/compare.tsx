import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { OpenFile } from '../../ui/open-file';
import { SelectField } from '../fields/select-field';
import type { RulesSource } from './talk';

/** What the pack is compared with. */
export type Comparison = 'nothing' | 'builtin' | NamedPack;

interface NamedPack {
  readonly name: string;
  readonly text: string;
}

interface CompareProps {
  readonly comparison: Comparison;
  readonly inUse: NamedPack | undefined;
  readonly onChange: (comparison: Comparison) => void;
}

/** The rules of a comparison; nothing where there is none. */
export function sourceOf(comparison: Comparison): RulesSource | undefined {
  if (comparison === 'nothing') return undefined;
  return comparison === 'builtin' ? 'builtin' : { text: comparison.text };
}

/** Chooses what to compare with: nothing, the pack in use, the built-in rules, or a pack's file. */
export function Compare({ comparison, inUse, onChange }: CompareProps): JSX.Element {
  const packs = [inUse, typeof comparison === 'object' ? comparison : undefined].filter((pack) => pack !== undefined);
  const named = new Map(packs.map((pack) => [pack.text, pack]));
  const choices = [
    { value: 'nothing', label: t('backtestCompareNothing') },
    { value: 'builtin', label: t('backtestCompareBuiltin') },
    ...[...named.values()].map(({ name, text }) => ({ value: text, label: name })),
  ];
  return (
    <div class="add-row">
      <SelectField
        label={t('backtestCompare')}
        value={typeof comparison === 'object' ? comparison.text : comparison}
        choices={choices}
        onChange={(value) => onChange(named.get(value) ?? (value as 'nothing' | 'builtin'))}
      />
      <OpenFile
        label={t('backtestComparePack')}
        accept=".json"
        onBytes={(bytes, name) => onChange({ name, text: new TextDecoder().decode(bytes) })}
      />
    </div>
  );
}
