import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Placed } from '../problems';
import { ProblemList } from './problem-list';
import type { Choice } from './select-field';

interface ChoiceGroupProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly problems?: readonly Placed[];
}

/** Any number of a few values, as boxes to tick. Chosen values that are not among the choices stay. */
export function ChoiceGroup({ label, hint, choices, chosen, onChange, problems = [] }: ChoiceGroupProps): JSX.Element {
  const id = useId();
  const strange = chosen.filter((value) => !choices.some((choice) => choice.value === value));
  const all = [...choices, ...strange.map((value) => ({ value, label: value }))];
  const toggle = (value: string, on: boolean): void =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset class="field" aria-describedby={hint && `${id}-hint`}>
      <legend class="field-label">{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="choices">
        {all.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={({ currentTarget }) => toggle(choice.value, currentTarget.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <ProblemList problems={problems} />
    </fieldset>
  );
}
