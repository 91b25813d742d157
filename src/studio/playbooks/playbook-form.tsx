import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { type Entry, entriesOf } from '../entries';
import { ProblemList } from '../fields/problem-list';
import { moved, Sortable } from '../fields/sortable';
import { TextField } from '../fields/text-field';
import { listAt, textAt } from '../json';
import { Origin } from '../rules/origin';
import { freeId } from '../slug';
import { useEntry } from '../use-entry';
import { StepForm } from './step-form';

/** The form of one playbook: its name and its steps, in their order. */
export function PlaybookForm({ playbook }: { readonly playbook: Entry }): JSX.Element {
  const { pack, inherited } = useStudio();
  const form = useEntry('playbooks', playbook);
  const steps = listAt(form.value, 'steps');
  const add = (): void => {
    // The ids of steps are names in conditions: they should be free in all playbooks.
    const taken = entriesOf(pack, inherited, 'playbooks').flatMap(({ value }) =>
      listAt(value, 'steps').map((step) => textAt(step, 'id')),
    );
    const id = freeId('step', taken);
    form.set(['steps'], [...steps, { id, label: { en: t('studioNewStep') }, items: [], never: [] }]);
  };
  return (
    <form class="form" aria-label={playbook.id} onSubmit={(event) => event.preventDefault()}>
      <Origin section="playbooks" entry={playbook} />
      <TextField
        label={t('studioName')}
        value={textAt(form.value, 'label', 'en')}
        onInput={(value) => form.set(['label', 'en'], value)}
        problems={form.problems('label')}
      />
      <h3>{t('studioSteps')}</h3>
      <ProblemList problems={form.problems().filter(({ field }) => field.length < 2 && field[0] !== 'label')} />
      <Sortable
        items={steps}
        nameOf={(step) => textAt(step, 'label', 'en')}
        keyOf={(step, index) => textAt(step, 'id') || String(index)}
        onMove={(from, to) => form.set(['steps'], moved(steps, from, to))}
      >
        {(step, index) => <StepForm form={form} step={step} index={index} />}
      </Sortable>
      <Button onPress={add}>{t('studioAddStep')}</Button>
    </form>
  );
}
