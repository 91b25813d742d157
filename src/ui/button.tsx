import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  readonly look?: 'plain' | 'primary' | 'quiet';
  /** The accessible name of a button that shows only an icon. */
  readonly name?: string;
  readonly class?: string;
  readonly disabled?: boolean;
  /** For a button that unfolds something: whether that is to be seen. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that only a person can press: clicks made by a page's script do nothing. */
export function Button({
  look = 'plain',
  name,
  disabled,
  expanded,
  onPress,
  children,
  ...rest
}: ButtonProps): JSX.Element {
  const classes = ['rl-button', look !== 'plain' && `rl-button-${look}`, name && 'rl-button-icon', rest.class];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      aria-label={name}
      title={name}
      // Not `disabled`: the focus would be lost when a press makes the button useless.
      aria-disabled={disabled}
      aria-expanded={expanded}
      onClick={(event) => event.isTrusted && !disabled && onPress()}
    >
      {children}
    </button>
  );
}
