import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askSurely } from '../platform/ask';
import { t } from '../platform/i18n';
import { requestHost } from '../platform/permissions';
import { LineForm } from './line-form';
import { sitePattern } from './site-pattern';

/** Allows a site by its address; the browser asks the agent once more. */
export function AddSite(): JSX.Element {
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
      await askSurely('runOnHost', { host: pattern });
    });
  };
  return (
    <LineForm
      label={t('settingsAddSite')}
      button={t('settingsAllow')}
      look="primary"
      input={{ inputMode: 'url', placeholder: 'help.example.com' }}
      value={address}
      onValue={setAddress}
      onDone={allow}
      flaw={wrong ? t('settingsNoAddress') : ''}
    />
  );
}
