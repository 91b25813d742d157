import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../button';
import type { Reason, TabState } from './state';
import type { TabActions } from './use-tab';

interface Words {
  readonly title: MessageKey;
  readonly body: MessageKey;
  readonly button?: MessageKey;
  readonly press?: (actions: TabActions) => void;
}

const words: Readonly<Record<Reason, Words>> = {
  'no-page': { title: 'noPageTitle', body: 'noPageBody' },
  unseen: { title: 'unseenTitle', body: 'unseenBody' },
  'not-allowed': {
    title: 'notAllowedTitle',
    body: 'notAllowedBody',
    button: 'notAllowedButton',
    press: (actions) => actions.allowSite(),
  },
  product: {
    title: 'productTitle',
    body: 'productBody',
    button: 'productButton',
    press: (actions) => actions.allowSite(),
  },
  off: { title: 'offTitle', body: 'offBody', button: 'offButton', press: (actions) => actions.switchSite(true) },
  reload: { title: 'reloadTitle', body: 'reloadBody', button: 'reloadButton', press: (actions) => actions.reload() },
  'no-box': { title: 'noBoxTitle', body: 'noBoxBody' },
  note: { title: 'noteTitle', body: 'noteBody' },
  'not-a-reply': { title: 'notReplyTitle', body: 'notReplyBody' },
  'unknown-language': { title: 'unknownLanguageTitle', body: 'unknownLanguageBody' },
};

interface SilenceProps {
  readonly reason: Reason;
  readonly state: TabState;
  readonly actions: TabActions;
}

/** Why there is nothing to show, and what to do about it. */
export function Silence({ reason, state: { site = '', product = '', byAgent }, actions }: SilenceProps): JSX.Element {
  const { title, body, button, press } = words[reason];
  return (
    <section class="silence" role="status">
      <h2>{t(title, site, product)}</h2>
      <p>{t(body, site, product)}</p>
      {button && press && (
        <Button look="primary" onPress={() => press(actions)}>
          {t(button, site)}
        </Button>
      )}
      {byAgent && (
        <Button look="quiet" class="take-back" onPress={() => actions.takeBack()}>
          {t('takeBackButton', site)}
        </Button>
      )}
    </section>
  );
}
