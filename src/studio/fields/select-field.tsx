import type { JSX } from 'preact';
import type { Placed } from '../problems';
import { Field } from './field';

/** A value to choose and how it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly problems?: readonly Placed[];
}

/** One of a few values. A value that is none of them is shown all the same, so that nothing is changed by looking. */
export function SelectField({ label, hint, value, choices, onChange, problems }: SelectFieldProps): JSX.Element {
  const known = choices.some((choice) => choice.value === value);
  return (
    <Field label={label} {...(hint && { hint })} {...(problems && { problems })}>
      {(names) => (
        <select {...names} class="input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {!known && <option value={value}>{value || '–'}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
