import type { JSX } from 'preact';
import type { Json } from '../json';
import type { Placed } from '../problems';
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Json | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly problems?: readonly Placed[];
}

/** A whole number; empty takes it out of the pack. */
export function NumberField({ label, hint, value, onChange, problems }: NumberFieldProps): JSX.Element {
  return (
    <Field label={label} {...(hint && { hint })} {...(problems && { problems })}>
      {(names) => (
        <input
          {...names}
          class="input input-number"
          type="number"
          min={0}
          step={1}
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? undefined : Math.round(currentTarget.valueAsNumber))
          }
        />
      )}
    </Field>
  );
}
