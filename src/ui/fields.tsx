import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface GroupProps {
  readonly title: string;
  readonly about?: string | undefined;
  readonly children: ComponentChildren;
}

/** Controls that belong together, under one heading. */
export function Group({ title, about, children }: GroupProps): JSX.Element {
  const id = useId();
  return (
    <fieldset class="rl-group" aria-describedby={about === undefined ? undefined : id}>
      <legend>{title}</legend>
      {about !== undefined && (
        <p id={id} class="rl-about">
          {about}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  /** Language of the label, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick, with its label behind it. */
export function Check({ label, lang, note, on, disabled, onChange }: CheckProps): JSX.Element {
  return (
    <label class="rl-check">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <span lang={lang} dir="auto">
          {label}
        </span>
        {note !== undefined && <span class="rl-about">{note}</span>}
      </span>
    </label>
  );
}

/** One of several to choose. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Language of the label, where it is not that of the interface. */
  readonly lang?: string;
  readonly note?: string;
}

interface ChoiceProps<Id extends string> extends Omit<GroupProps, 'children'> {
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Id extends string>(props: ChoiceProps<Id>): JSX.Element {
  const { title, about, options, value, onChange } = props;
  const name = useId();
  return (
    <Group title={title} about={about}>
      {options.map(({ id, label, lang, note }) => (
        <label key={id} class="rl-check">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            onChange={({ currentTarget }) => currentTarget.checked && onChange(id)}
          />
          <span>
            <span lang={lang} dir="auto">
              {label}
            </span>
            {note !== undefined && <span class="rl-about">{note}</span>}
          </span>
        </label>
      ))}
    </Group>
  );
}

interface SelectProps<Id extends string> {
  readonly label: string;
  /** The label is for screen readers only: the place says it to everybody else. */
  readonly quiet?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly disabled?: boolean;
  readonly onChange: (id: Id) => void;
}

/** One of many, in a list that opens. */
export function Select<Id extends string>(props: SelectProps<Id>): JSX.Element {
  const { label, quiet, options, value, disabled, onChange } = props;
  return (
    <label class="rl-field">
      <span class={quiet ? 'rl-spoken' : 'rl-field-label'}>{label}</span>
      <select
        class="rl-select"
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Id)}
      >
        {options.map(({ id, label: each, lang }) => (
          <option key={id} value={id} lang={lang}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
