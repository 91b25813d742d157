import type { JSX } from 'preact';
import { shortestPassphrase } from '../../packs/key-file';
import { t } from '../../platform/i18n';
import { Field } from '../fields/field';

interface SecretProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field for a passphrase. */
export function Secret({ label, value, onInput }: SecretProps): JSX.Element {
  return (
    <Field label={label}>
      {(names) => (
        <input
          {...names}
          class="input"
          type="password"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A passphrase as it was typed, twice. */
export interface Typed {
  readonly once: string;
  readonly again: string;
}

/** What is wrong with a new passphrase, and what to do; empty when it may be taken. */
export function passphraseProblem({ once, again }: Typed): string {
  if (once.length < shortestPassphrase) return t('studioPassphraseShort', shortestPassphrase);
  return once === again ? '' : t('studioPassphraseDiffers');
}
