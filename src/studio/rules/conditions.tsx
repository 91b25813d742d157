import type { JSX } from 'preact';
import type { Path } from '../../packs/pack';
import { t } from '../../platform/i18n';
import { languageName } from '../../platform/names';
import { useStudio } from '../context';
import { entriesOf } from '../entries';
import { ChoiceGroup } from '../fields/choice-group';
import { ListField } from '../fields/list-field';
import { ProblemList } from '../fields/problem-list';
import { type Choice, SelectField } from '../fields/select-field';
import { listAt, objectAt, textAt, textsAt } from '../json';
import { conceptChoices } from '../names';
import type { EntryForm } from '../use-entry';

interface ConditionsProps {
  readonly form: EntryForm;
  /** Where in the entry the condition stands. */
  readonly path: Path;
}

/** When a rule or an item holds. What is left free holds always. */
export function Conditions({ form, path }: ConditionsProps): JSX.Element {
  const { pack, inherited, languages } = useStudio();
  const when = objectAt(form.value, ...path);
  const set = (key: string, chosen: readonly string[]): void => {
    const { [key]: _, ...others } = when;
    const next = chosen.length > 0 ? { ...others, [key]: chosen } : others;
    form.set(path, Object.keys(next).length > 0 ? next : undefined);
  };
  const group = (key: string, label: string, choices: readonly Choice[]) => (
    <ChoiceGroup
      label={label}
      choices={choices}
      chosen={textsAt(when, key)}
      onChange={(chosen) => set(key, chosen)}
      problems={form.problems(...path, key)}
    />
  );
  const signals = conceptChoices(pack, inherited, 'signal');
  const absent = signals.map(({ value, label }) => ({ value: `!${value}`, label: t('studioWithout', label) }));
  const playbooks = entriesOf(pack, inherited, 'playbooks');
  const { position: _, ...unplaced } = when;
  return (
    <details class="more" open={Object.keys(when).length > 0}>
      <summary>{t('studioWhen')}</summary>
      <p class="hint">{t('studioWhenHint')}</p>
      {group('signals', t('studioWhenSignals'), [...signals, ...absent])}
      {group('case', t('popupCase'), [
        { value: 'simple', label: t('caseSimple') },
        { value: 'complex', label: t('caseComplex') },
        { value: 'unknown', label: t('caseUnknown') },
      ])}
      <SelectField
        label={t('studioWhenPosition')}
        value={textAt(when, 'position')}
        choices={[
          { value: '', label: t('studioPositionAny') },
          { value: 'first', label: t('studioPositionFirst') },
          { value: 'later', label: t('studioPositionLater') },
        ]}
        onChange={(position) => form.set(path, nonEmpty(position ? { ...unplaced, position } : unplaced))}
        problems={form.problems(...path, 'position')}
      />
      {playbooks.length > 0 && group('playbook', t('studioWhenPlaybook'), playbooks.map(choiceOf))}
      {playbooks.length > 0 && group('step', t('studioWhenStep'), playbooks.flatMap(stepChoices))}
      {languages.length > 1 &&
        group(
          'language',
          t('studioWhenLanguage'),
          languages.map((id) => ({ value: id, label: languageName(id) })),
        )}
      <ListField
        form={form}
        path={[...path, 'site']}
        label={t('studioWhenSite')}
        hint={t('studioWhenSiteHint')}
        lang="en"
        optional
      />
      <ProblemList problems={form.problems(...path).filter(({ field }) => field.length === path.length)} />
    </details>
  );
}

const nonEmpty = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined);

type Playbook = ReturnType<typeof entriesOf>[number];

const choiceOf = ({ id, value }: Playbook): Choice => ({ value: id, label: textAt(value, 'label', 'en') || id });

const stepChoices = ({ value }: Playbook): Choice[] =>
  listAt(value, 'steps').map((step) => ({
    value: textAt(step, 'id'),
    label: textAt(step, 'label', 'en') || textAt(step, 'id'),
  }));
