import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import { t } from '../platform/i18n';
import { requestHost } from '../platform/permissions';
import { Button } from './button';
import { sitePattern } from './site-pattern';

/** Allows a site by its address; the browser asks the agent once more. */
export function AddSite(): JSX.Element {
  const id = useId();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const allow = () => {
    const pattern = sitePattern(address);
    setWrong(pattern === undefined);
    if (pattern === undefined) return;
    // First thing in the press: browsers refuse it anywhere else.
    void requestHost(pattern).then(async (granted) => {
      if (!granted) return;
      setAddress('');
      await ask('runOnHost', { host: pattern });
    });
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <label class="rl-field">
        <span class="rl-field-label">{t('settingsAddSite')}</span>
        <input
          class="rl-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="help.example.com"
          value={address}
          aria-invalid={wrong}
          aria-describedby={id}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <Button look="primary" onPress={allow}>
        {t('settingsAllow')}
      </Button>
      <p id={id} class="flaw" role="alert">
        {wrong && t('settingsNoAddress')}
      </p>
    </form>
  );
}
