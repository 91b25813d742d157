import type { JSX } from 'preact';
import type { Path } from '../../packs/pack';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useStudio } from '../context';
import { ChoiceGroup } from '../fields/choice-group';
import { TextField } from '../fields/text-field';
import { type Json, textAt, textsAt, valueAt } from '../json';
import { conceptChoices } from '../names';
import { Conditions } from '../rules/conditions';
import type { EntryForm } from '../use-entry';

interface ItemFormProps {
  readonly form: EntryForm;
  readonly item: Json;
  readonly path: Path;
}

/** A line of the checklist: ticked by the text, or by the agent. */
export function ItemForm({ form, item, path }: ItemFormProps): JSX.Element {
  const { pack, inherited } = useStudio();
  const isAuto = textAt(item, 'by') === 'auto';
  return (
    <div class="item">
      <div class="step-head">
        <TextField
          label={t(isAuto ? 'studioItemAuto' : 'studioItemYou')}
          value={textAt(item, 'label', 'en')}
          onInput={(value) => form.set([...path, 'label', 'en'], value)}
          problems={form.problems(...path, 'label')}
        />
        <Button look="quiet" name={t('studioDelete')} onPress={() => form.set(path, undefined)}>
          <Icon name="close" />
        </Button>
      </div>
      {isAuto && (
        <details class="more" open={textsAt(item, 'acts').length === 0}>
          <summary>
            {t('studioItemActs')} <span class="quiet">{textsAt(item, 'acts').join(', ')}</span>
          </summary>
          <ChoiceGroup
            label={t('studioItemActsHint')}
            choices={conceptChoices(pack, inherited, 'act')}
            chosen={textsAt(item, 'acts')}
            onChange={(chosen) => form.set([...path, 'acts'], chosen)}
            problems={form.problems(...path, 'acts')}
          />
        </details>
      )}
      <Conditions form={form} path={[...path, 'when']} />
      {valueAt(item, ['when']) !== undefined && (
        <TextField
          label={t('studioOtherwise')}
          value={textAt(item, 'otherwise', 'en')}
          onInput={(value) => form.set([...path, 'otherwise', 'en'], value)}
          problems={form.problems(...path, 'otherwise')}
        />
      )}
    </div>
  );
}
