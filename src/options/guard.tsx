import type { JSX } from 'preact';
import type { PackGuardChoice } from '../platform/change';
import {
  defaultGuard,
  type GuardLevel,
  type GuardMode,
  type GuardSettings,
  type GuardWish,
  withPackGuard,
} from '../platform/guard';
import { type MessageKey, t } from '../platform/i18n';
import { Group, type Option, Select } from '../ui/fields';
import type { SettingsProps } from '../ui/use-settings';

/** What the modes of the guard are called. */
export const guardNames: Readonly<Record<GuardMode, MessageKey>> = {
  off: 'settingsGuardOff',
  remind: 'settingsGuardRemind',
  ask: 'settingsGuardAsk',
};

/** What happens before a reply is sent: for all rules by level, and for those of single packs. */
export function GuardChoice({ whole, choices, change }: SettingsProps): JSX.Element {
  const { guard: locked, guards } = choices;
  const chosen: GuardSettings = whole.settings.guard ?? defaultGuard;
  const general = { ...chosen, ...locked };
  const isLocked = locked.must !== undefined && locked.should !== undefined;
  const choose = (guard: GuardSettings) => change({ guard });
  return (
    <Group title={t('settingsGuard')} about={t(isLocked ? 'settingsGuardLocked' : 'settingsGuardAbout')}>
      <Levels
        options={() => modes()}
        value={(level) => general[level]}
        locked={locked}
        onChange={(level, mode) => choose({ ...chosen, [level]: mode })}
      />
      {guards.length > 0 && <p class="rl-about guard-packs">{t('settingsGuardPacks')}</p>}
      {guards.map((pack) => (
        <PackChoice key={pack.id} pack={pack} general={general} chosen={chosen} onChange={choose} />
      ))}
    </Group>
  );
}

interface PackChoiceProps {
  readonly pack: PackGuardChoice;
  readonly general: Readonly<Record<GuardLevel, GuardMode>>;
  readonly chosen: GuardSettings;
  readonly onChange: (guard: GuardSettings) => void;
}

function PackChoice({ pack: { id, label, wish, locked }, general, chosen, onChange }: PackChoiceProps): JSX.Element {
  const own = chosen.packs?.find(({ pack }) => pack === id) ?? { pack: id };
  const unchosen = (level: GuardLevel) => {
    const asked = wish[level];
    return asked
      ? t('settingsGuardWish', t(guardNames[asked]))
      : t('settingsGuardGeneral', t(guardNames[general[level]]));
  };
  return (
    <Group title={label}>
      <Levels<GuardMode | ''>
        options={(level) => [{ id: '', label: unchosen(level) }, ...modes()]}
        value={(level) => locked[level] ?? own[level] ?? ''}
        locked={locked}
        onChange={(level, mode) => onChange(withPackGuard(chosen, { ...own, [level]: mode || undefined }))}
      />
    </Group>
  );
}

interface LevelsProps<Id extends string> {
  readonly options: (level: GuardLevel) => readonly Option<Id>[];
  readonly value: (level: GuardLevel) => Id;
  readonly locked: GuardWish;
  readonly onChange: (level: GuardLevel, id: Id) => void;
}

function Levels<Id extends string>({ options, value, locked, onChange }: LevelsProps<Id>): JSX.Element {
  return (
    <div class="guard-levels">
      {(['must', 'should'] as const).map((level) => (
        <Select<Id>
          key={level}
          label={t(level === 'must' ? 'levelMust' : 'levelShould')}
          options={options(level)}
          value={value(level)}
          disabled={locked[level] !== undefined}
          onChange={(id) => onChange(level, id)}
        />
      ))}
    </div>
  );
}

function modes(): readonly Option<GuardMode>[] {
  return (['off', 'remind', 'ask'] as const).map((id) => ({ id, label: t(guardNames[id]) }));
}
