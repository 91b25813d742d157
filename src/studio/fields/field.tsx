import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Placed } from '../problems';
import { ProblemList } from './problem-list';

/** What a control needs to be named and described: put it on the input. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** What to write, in one sentence. */
  readonly hint?: string;
  readonly problems?: readonly Placed[];
  readonly children: (names: ControlNames) => ComponentChildren;
}

/** A labelled control with its hint, and what is wrong with it. */
export function Field({ label, hint, problems = [], children }: FieldProps): JSX.Element {
  const id = useId();
  const described = [hint && `${id}-hint`, problems.length > 0 && `${id}-problems`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problems.length > 0 || undefined })}
      <ProblemList id={`${id}-problems`} problems={problems} />
    </div>
  );
}
