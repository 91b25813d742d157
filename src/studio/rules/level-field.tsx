import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Level } from '../../engine/types';
import { type MessageKey, t } from '../../platform/i18n';
import { LevelMark } from '../../ui/level-mark';
import { ProblemList } from '../fields/problem-list';
import { SelectField } from '../fields/select-field';
import { textAt } from '../json';
import type { EntryForm } from '../use-entry';

const levels: Readonly<Record<Level, MessageKey>> = { must: 'levelMust', should: 'levelShould', hint: 'levelHint' };

/** How much the rule matters. */
export function LevelField({ form }: { readonly form: EntryForm }): JSX.Element {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="field-label">{t('studioLevel')}</legend>
      <div class="choices">
        {(Object.keys(levels) as Level[]).map((level) => (
          <label key={level} class="choice">
            <input
              type="radio"
              name={name}
              checked={form.value.level === level}
              onChange={() => form.set(['level'], level)}
            />
            <LevelMark level={level} />
            <span>{t(levels[level])}</span>
          </label>
        ))}
      </div>
      <ProblemList problems={form.problems('level')} />
    </fieldset>
  );
}

/** How carefully the rule is brought in. */
export function StageField({ form }: { readonly form: EntryForm }): JSX.Element {
  return (
    <SelectField
      label={t('studioStage')}
      value={textAt(form.value, 'stage') || 'on'}
      choices={[
        { value: 'on', label: t('studioStageOn') },
        { value: 'hint', label: t('studioStageHint') },
        { value: 'shadow', label: t('studioStageShadow') },
      ]}
      onChange={(stage) => form.set(['stage'], stage === 'on' ? undefined : stage)}
      problems={form.problems('stage')}
    />
  );
}
