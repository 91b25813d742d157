import type { JSX } from 'preact';
import { isObject } from '../../packs/check';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import { ChoiceGroup } from '../fields/choice-group';
import { NumberField } from '../fields/number-field';
import { type Choice, SelectField } from '../fields/select-field';
import { type Json, textAt, textsAt, valueAt } from '../json';
import { conceptChoices } from '../names';
import type { EntryForm } from '../use-entry';

/** The fields that only one kind of rule has. */
export function KindFields({ form }: { readonly form: EntryForm }): JSX.Element | null {
  switch (form.value.kind) {
    case 'avoid':
      return <AvoidFields form={form} />;
    case 'require':
      return <RequireFields form={form} />;
    case 'limit':
      return <LimitFields form={form} />;
    case 'order':
      return <OrderFields form={form} />;
    default:
      return null;
  }
}

function AvoidFields({ form }: { readonly form: EntryForm }): JSX.Element {
  return (
    <div class="columns">
      <SelectField
        label={t('studioReplace')}
        value={textAt(form.value, 'replace') || 'hit'}
        choices={[
          { value: 'hit', label: t('studioReplaceHit') },
          { value: 'sentence', label: t('studioReplaceSentence') },
        ]}
        onChange={(value) => form.set(['replace'], value === 'hit' ? undefined : value)}
        problems={form.problems('replace')}
      />
      <SelectField
        label={t('studioExempt')}
        value={textAt(form.value, 'exempt')}
        choices={[
          { value: '', label: t('studioExemptNone') },
          { value: 'customer', label: t('studioExemptCustomer') },
        ]}
        onChange={(value) => form.set(['exempt'], value || undefined)}
        problems={form.problems('exempt')}
      />
    </div>
  );
}

function RequireFields({ form }: { readonly form: EntryForm }): JSX.Element {
  return (
    <>
      <Concepts form={form} field="acts" label={t('studioActs')} hint={t('studioActsHint')} />
      <NumberField
        label={t('studioWithinSentences')}
        hint={t('studioWithinSentencesHint')}
        value={valueAt(form.value, ['within'])}
        onChange={(value) => form.set(['within'], value)}
        problems={form.problems('within')}
      />
    </>
  );
}

function LimitFields({ form }: { readonly form: EntryForm }): JSX.Element {
  const { pack, inherited } = useStudio();
  const count = valueAt(form.value, ['count']);
  const choices: readonly Choice[] = [
    { value: 'questions', label: t('studioCountQuestions') },
    { value: 'sentence-words', label: t('studioCountWords') },
    ...conceptChoices(pack, inherited).map(({ value, label }) => ({ value: `concept:${value}`, label })),
  ];
  const chosen = isObject(count) ? `concept:${textAt(count, 'concept')}` : String(count ?? '');
  const countOf = (value: string): Json =>
    value.startsWith('concept:') ? { concept: value.slice('concept:'.length) } : value;
  return (
    <div class="columns">
      <SelectField
        label={t('studioCount')}
        value={chosen}
        choices={choices}
        onChange={(value) => form.set(['count'], countOf(value))}
        problems={form.problems('count')}
      />
      {(['most', 'least'] as const).map((field) => (
        <NumberField
          key={field}
          label={t(field === 'most' ? 'studioMost' : 'studioLeast')}
          value={valueAt(form.value, [field])}
          onChange={(value) => form.set([field], value)}
          problems={form.problems(field)}
        />
      ))}
    </div>
  );
}

function OrderFields({ form }: { readonly form: EntryForm }): JSX.Element {
  return (
    <>
      <Concepts form={form} field="first" label={t('studioFirst')} />
      <Concepts form={form} field="later" label={t('studioLater')} />
    </>
  );
}

interface ConceptsProps {
  readonly form: EntryForm;
  readonly field: 'acts' | 'first' | 'later';
  readonly label: string;
  readonly hint?: string;
}

function Concepts({ form, field, label, hint }: ConceptsProps): JSX.Element {
  const { pack, inherited } = useStudio();
  return (
    <ChoiceGroup
      label={label}
      {...(hint && { hint })}
      choices={conceptChoices(pack, inherited, 'act')}
      chosen={textsAt(form.value, field)}
      onChange={(chosen) => form.set([field], chosen)}
      problems={form.problems(field)}
    />
  );
}
