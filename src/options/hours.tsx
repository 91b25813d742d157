import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { week, weekday } from '../platform/dates';
import { defaultHours, type Hours as WorkingHours } from '../platform/hours';
import { t } from '../platform/i18n';
import { Check, Group } from '../ui/fields';
import type { SettingsProps } from '../ui/use-settings';

/** When the agent works: reminders and "tomorrow morning" go by it. */
export function Hours({ whole, change }: SettingsProps): JSX.Element {
  const hours = whole.hours ?? defaultHours();
  const set = (part: Partial<WorkingHours>) => change({ hours: { ...hours, ...part } });
  const switchDay = (day: number, on: boolean) =>
    set({ days: [...hours.days.filter((each) => each !== day), ...(on ? [day] : [])].sort() });
  return (
    <>
      <Group title={t('settingsDays')}>
        <div class="columns">
          {week().map((day) => (
            <Check key={day} label={weekday(day)} on={hours.days.includes(day)} onChange={(on) => switchDay(day, on)} />
          ))}
        </div>
      </Group>
      <Group title={t('settingsTimes')}>
        <div class="columns">
          <Time
            label={t('settingsFrom')}
            value={hours.from}
            fits={(at) => at < hours.to}
            onChange={(from) => set({ from })}
          />
          <Time
            label={t('settingsTo')}
            value={hours.to}
            fits={(at) => at > hours.from}
            onChange={(to) => set({ to })}
          />
        </div>
      </Group>
    </>
  );
}

interface TimeProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  readonly fits: (time: string) => boolean;
  readonly onChange: (time: string) => void;
}

function Time({ label, value, fits, onChange }: TimeProps): JSX.Element {
  const id = useId();
  return (
    <label class="rl-field">
      <span class="rl-field-label">{label}</span>
      <input
        class="rl-input"
        type="time"
        required
        value={value}
        aria-describedby={id}
        onInput={({ currentTarget }) => {
          const wrong = currentTarget.value !== '' && !fits(currentTarget.value);
          currentTarget.setCustomValidity(wrong ? t('settingsTimesWrong') : '');
          if (currentTarget.validity.valid) onChange(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          // A time that was not taken must not look as if it were.
          currentTarget.setCustomValidity('');
          currentTarget.value = value;
        }}
      />
      <span id={id} class="flaw time-flaw">
        {t('settingsTimesWrong')}
      </span>
    </label>
  );
}
