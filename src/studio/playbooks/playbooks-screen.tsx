import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { entriesOf, withEntry } from '../entries';
import { TextField } from '../fields/text-field';
import { textAt } from '../json';
import { writeRoute } from '../route';
import { freeId, slug } from '../slug';
import { PlaybookForm } from './playbook-form';

/** The playbooks: the steps that the checklist shows. */
export function PlaybooksScreen(): JSX.Element {
  const { pack, inherited, edit, route, go } = useStudio();
  const [name, setName] = useState('');
  const playbooks = entriesOf(pack, inherited, 'playbooks');
  const chosen = playbooks.find(({ id }) => id === route.open) ?? playbooks[0];
  const add = (): void => {
    const id = freeId(
      `${textAt(pack, 'id') || 'team'}/${slug(name, 'playbook')}`,
      playbooks.map((one) => one.id),
    );
    edit(withEntry(pack, inherited, 'playbooks', id, { id, label: { en: name.trim() }, steps: [] }), `playbooks:${id}`);
    setName('');
    go({ open: id });
  };
  return (
    <div class="page">
      <h2>{t('studioTabPlaybooks')}</h2>
      <p class="hint">{t('studioPlaybooksHint')}</p>
      <ul class="pills">
        {playbooks.map(({ id, value }) => (
          <li key={id}>
            <a href={writeRoute({ ...route, open: id })} aria-current={chosen?.id === id ? 'true' : undefined}>
              <bdi>{textAt(value, 'label', 'en') || id}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <div class="add-row">
        <TextField label={t('studioNewPlaybook')} value={name} onInput={setName} />
        <Button disabled={name.trim() === ''} onPress={add}>
          {t('studioAdd')}
        </Button>
      </div>
      {chosen && <PlaybookForm key={chosen.id} playbook={chosen} />}
    </div>
  );
}
