import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { copyRule } from '../copy-rule';
import { type Entry, leavingOut, type Section, withEntry } from '../entries';
import { textAt } from '../json';

interface OriginProps {
  readonly section: Section;
  readonly entry: Entry;
}

const told: Readonly<Record<Entry['origin'], MessageKey>> = {
  own: 'studioOwnHint',
  changed: 'studioChangedHint',
  inherited: 'studioInheritedHint',
  'left-out': 'studioLeftOutHint',
};

/** Whose entry it is, and what can be done with it as a whole. */
export function Origin({ section, entry }: OriginProps): JSX.Element {
  const { pack, inherited, edit, go } = useStudio();
  const { id, origin } = entry;
  const field = `${section}:${id}`;
  const remove = (): void => {
    edit(withEntry(pack, inherited, section, id, undefined), field);
    if (origin === 'own') go({ open: '' });
  };
  const copy = (): void => {
    const copied = copyRule(pack, inherited, entry.value);
    edit(copied.pack, field);
    go({ open: `rules:${copied.id}` });
  };
  return (
    <div class="origin">
      <h2>
        <bdi class="mono">{id}</bdi>
      </h2>
      <p class="hint">{t(told[origin])}</p>
      <div class="origin-tools">
        {section === 'rules' && textAt(entry.value, 'kind') && (
          <Button look="quiet" onPress={copy}>
            {t('studioCopyRule')}
          </Button>
        )}
        {(origin === 'own' || origin === 'changed') && (
          <Button look="quiet" onPress={remove}>
            {t(origin === 'own' ? 'studioDelete' : 'studioBackToInherited')}
          </Button>
        )}
        {section !== 'concepts' && origin !== 'own' && (
          <Button look="quiet" onPress={() => edit(leavingOut(pack, section, id, origin !== 'left-out'), field)}>
            {t(origin === 'left-out' ? 'studioTakeBackIn' : 'studioLeaveOut')}
          </Button>
        )}
      </div>
    </div>
  );
}
