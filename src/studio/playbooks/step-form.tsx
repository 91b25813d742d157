import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useStudio } from '../context';
import { entriesOf } from '../entries';
import { ChoiceGroup } from '../fields/choice-group';
import { moved, Sortable } from '../fields/sortable';
import { TextField } from '../fields/text-field';
import { type Json, listAt, textAt, textsAt } from '../json';
import { freeId } from '../slug';
import type { EntryForm } from '../use-entry';
import { ItemForm } from './item-form';

interface StepFormProps {
  readonly form: EntryForm;
  readonly step: Json;
  readonly index: number;
}

/** A step: its name, its items in their order, and what it forbids most. */
export function StepForm({ form, step, index }: StepFormProps): JSX.Element {
  const { pack, inherited, language } = useStudio();
  const path = ['steps', index] as const;
  const items = listAt(step, 'items');
  const rules = entriesOf(pack, inherited, 'rules').map(({ id, value }) => ({
    value: id,
    label: textAt(value, 'text', language, 'message') || textAt(value, 'text', 'en', 'message') || id,
  }));
  const add = (by: 'auto' | 'you'): void => {
    const id = freeId(
      'item',
      items.map((item) => textAt(item, 'id')),
    );
    const item = { id, by, ...(by === 'auto' && { acts: [] }), label: { en: '' } } as Json;
    form.set([...path, 'items'], [...items, item]);
  };
  return (
    <div class="step">
      <div class="step-head">
        <TextField
          label={t('studioStepName')}
          value={textAt(step, 'label', 'en')}
          onInput={(value) => form.set([...path, 'label', 'en'], value)}
          problems={form.problems(...path, 'label')}
        />
        <Button look="quiet" name={t('studioDelete')} onPress={() => form.set(path, undefined)}>
          <Icon name="close" />
        </Button>
      </div>
      <Sortable
        items={items}
        nameOf={(item) => textAt(item, 'label', 'en')}
        keyOf={(item, at) => textAt(item, 'id') || String(at)}
        onMove={(from, to) => form.set([...path, 'items'], moved(items, from, to))}
      >
        {(item, at) => <ItemForm form={form} item={item} path={[...path, 'items', at]} />}
      </Sortable>
      <div class="banner-tools">
        <Button look="quiet" onPress={() => add('auto')}>
          {t('studioAddAuto')}
        </Button>
        <Button look="quiet" onPress={() => add('you')}>
          {t('studioAddYou')}
        </Button>
      </div>
      <details class="more" open={textsAt(step, 'never').length > 0}>
        <summary>{t('studioNever')}</summary>
        <ChoiceGroup
          label={t('studioNeverHint')}
          choices={rules}
          chosen={textsAt(step, 'never')}
          onChange={(chosen) => form.set([...path, 'never'], chosen)}
          problems={form.problems(...path, 'never')}
        />
      </details>
    </div>
  );
}
