import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import { SelectField } from '../fields/select-field';
import { type Json, objectAt, textAt } from '../json';
import { usePackFields } from './settings-screen';

const modes: readonly (readonly [string, MessageKey])[] = [
  ['', 'studioGuardAny'],
  ['off', 'settingsGuardOff'],
  ['remind', 'settingsGuardRemind'],
  ['ask', 'settingsGuardAsk'],
];

/** What the send guard does about the rules of the pack, by level. */
export function GuardSetting({ change }: { readonly change: (guard: Json | undefined) => void }): JSX.Element {
  const { pack, problems } = usePackFields();
  const guard = objectAt(pack, 'settings', 'guard');
  const choose = (level: string, mode: string): void => {
    const { [level]: _, ...others } = guard;
    const next = mode ? { ...others, [level]: mode } : others;
    change(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <>
      <h3>{t('settingsGuard')}</h3>
      <p class="hint">{t('studioGuardHint')}</p>
      <div class="columns">
        {(['must', 'should'] as const).map((level) => (
          <SelectField
            key={level}
            label={t(level === 'must' ? 'levelMust' : 'levelShould')}
            value={textAt(guard, level)}
            choices={modes.map(([value, label]) => ({ value, label: t(label) }))}
            onChange={(mode) => choose(level, mode)}
            problems={problems('settings', 'guard', level)}
          />
        ))}
      </div>
    </>
  );
}
