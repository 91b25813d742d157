import type { JSX } from 'preact';

interface SwitchProps {
  readonly label: string;
  /** The accessible name, where the label alone says too little; it must contain the label. */
  readonly name?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch with its label before it. */
export function Switch({ label, name, on, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="rl-switch">
      <span class="rl-switch-label" dir="auto">
        {label}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
