import type { JSX } from 'preact';
import type { Placed } from '../problems';
import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problems?: readonly Placed[];
  readonly lang?: string;
  /** More than one line. */
  readonly tall?: boolean;
}

/** A text of the pack. */
export function TextField({ label, hint, value, onInput, problems, lang, tall }: TextFieldProps): JSX.Element {
  return (
    <Field label={label} {...(hint && { hint })} {...(problems && { problems })}>
      {(names) =>
        tall ? (
          <textarea
            {...names}
            class="input"
            rows={3}
            dir="auto"
            lang={lang}
            value={value}
            onInput={({ currentTarget }) => onInput(currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
          />
        ) : (
          <input
            {...names}
            class="input"
            dir="auto"
            lang={lang}
            value={value}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
