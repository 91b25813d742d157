import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import { type Entry, entryOf } from '../entries';
import { ListField } from '../fields/list-field';
import { ProblemList } from '../fields/problem-list';
import { TextField } from '../fields/text-field';
import { textAt } from '../json';
import { LanguageTabs } from '../language-tabs';
import { type EntryForm, useEntry } from '../use-entry';
import { Conditions } from './conditions';
import { Examples } from './examples';
import { KindFields } from './kind-fields';
import { LevelField, StageField } from './level-field';
import { Origin } from './origin';
import { PhrasesOf } from './phrases';
import type { Probe } from './use-probe';

interface RuleFormProps {
  readonly rule: Entry;
  readonly probe: Probe;
}

/** The form of one rule: what it finds, what it says, its examples, when it holds. */
export function RuleForm({ rule, probe }: RuleFormProps): JSX.Element {
  const { pack, inherited, language } = useStudio();
  const form = useEntry('rules', rule);
  const concept = entryOf(pack, inherited, 'concepts', textAt(rule.value, 'concept'));
  const isAvoid = rule.value.kind === 'avoid';
  const whole = form.problems().filter(({ field }) => field.length === 0 || field[0] === 'id' || field[0] === 'kind');
  return (
    <form class="form" aria-label={rule.id} onSubmit={(event) => event.preventDefault()}>
      <Origin section="rules" entry={rule} />
      <LanguageTabs />
      <ProblemList problems={whole} />
      <Said form={form} language={language} />
      <div class="columns">
        <LevelField form={form} />
        <StageField form={form} />
      </div>
      {isAvoid && concept && <PhrasesOf key={`${concept.id} ${language}`} concept={concept} probe={probe} />}
      {isAvoid && !concept && <ProblemList problems={form.problems('concept')} />}
      <KindFields form={form} />
      <Examples form={form} language={language} lists={['bad', 'good']} failures={probe.probed?.failures ?? []} />
      <ListField
        form={form}
        path={['text', language, 'fixes']}
        label={t('studioFixes')}
        hint={t('studioFixesHint')}
        lang={language}
        optional
      />
      <Conditions form={form} path={['when']} />
      <TextField
        label={t('studioSource')}
        hint={t('studioSourceHint')}
        value={textAt(form.value, 'source')}
        onInput={(value) => form.set(['source'], value)}
        problems={form.problems('source')}
      />
    </form>
  );
}

/** What the agent reads. */
function Said({ form, language }: { readonly form: EntryForm; readonly language: string }): JSX.Element {
  const field = (name: 'message' | 'why') => ({
    value: textAt(form.value, 'text', language, name),
    onInput: (value: string) => form.set(['text', language, name], value),
    problems: form.problems('text', language, name),
    lang: language,
  });
  return (
    <>
      <TextField label={t('studioMessage')} hint={t('studioMessageHint')} {...field('message')} />
      <TextField label={t('studioWhy')} hint={t('studioWhyHint')} tall {...field('why')} />
      <ProblemList problems={form.problems('text').filter(({ field: at }) => at.length < 3)} />
    </>
  );
}
