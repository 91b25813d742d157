import type { InputHTMLAttributes, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';

interface LineFormProps {
  readonly class?: string;
  readonly label: string;
  readonly button: string;
  readonly look?: 'primary';
  /** More about the input: type, placeholder. */
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** By the button, or by Enter, where it can be pressed. */
  readonly onDone: () => void;
  readonly disabled?: boolean;
  /** What belongs to the input, before it. */
  readonly about?: string;
  /** Why it was not taken; undefined where that cannot be. */
  readonly flaw?: string;
}

/** One line to type, as an address or an id, and a button beside it. */
export function LineForm(props: LineFormProps): JSX.Element {
  const { label, button, look, input, value, onValue, onDone, disabled = false, about, flaw } = props;
  const id = useId();
  const done = () => !disabled && onDone();
  return (
    <form
      class={['add', props.class].filter(Boolean).join(' ')}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      {about !== undefined && <p id={`${id}-about`}>{about}</p>}
      <div class="rl-field">
        <label class="rl-field-label" for={id}>
          {label}
        </label>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          {...input}
          id={id}
          class="rl-input"
          dir="ltr"
          aria-invalid={Boolean(flaw)}
          aria-describedby={about !== undefined ? `${id}-about` : flaw !== undefined ? `${id}-flaw` : undefined}
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      </div>
      <Button {...(look && { look })} disabled={disabled} onPress={done}>
        {button}
      </Button>
      {flaw !== undefined && (
        <p id={`${id}-flaw`} class="flaw" role="alert">
          {flaw}
        </p>
      )}
    </form>
  );
}
