import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, askSurely } from '../platform/ask';
import { plural, t } from '../platform/i18n';
import type { SilencedInShort } from '../platform/silenced';
import { onStored } from '../platform/whole';
import { Button } from '../ui/button';
import { Group } from '../ui/fields';
import type { SettingsProps } from '../ui/use-settings';

/** What the agent does not want to see marked any more, and what is remembered of conversations; with the ways back. */
export function Silenced({ choices, attempt }: SettingsProps): JSX.Element {
  const { words, rules } = useSilenced();
  const nameOf = (rule: string) => choices.rules.find(({ id }) => id === rule)?.label ?? rule;
  return (
    <>
      <Group title={t('settingsRulesOff')}>
        {rules.length === 0 && <p class="quiet">{t('settingsNoRulesOff')}</p>}
        <ul class="rows" aria-label={t('settingsRulesOff')}>
          {rules.map((rule) => (
            <li key={rule} class="row row-short">
              <span dir="auto">{nameOf(rule)}</span>
              <Button onPress={() => void attempt(() => askSurely('switchRule', { rule, on: true }))}>
                {t('settingsRuleOn')}
                <span class="rl-spoken"> {nameOf(rule)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('settingsIgnoredWords')} about={t('settingsIgnoredWordsAbout')}>
        <p class="beside">
          <span>{words === 0 ? t('settingsNoWords') : plural('settingsWords', words)}</span>
          {words > 0 && (
            <Button onPress={() => void attempt(() => askSurely('forgetWords', {}))}>{t('settingsForgetWords')}</Button>
          )}
        </p>
      </Group>
      <Group title={t('settingsConversations')} about={t('settingsConversationsAbout')}>
        <Button onPress={() => void attempt(() => askSurely('forgetConversations', {}))}>
          {t('settingsForgetConversations')}
        </Button>
      </Group>
    </>
  );
}

const NOTHING: SilencedInShort = { words: 0, rules: [] };

/** Live: the cards in web pages silence, too. */
function useSilenced(): SilencedInShort {
  const [silenced, setSilenced] = useState<SilencedInShort>(NOTHING);
  useEffect(() => {
    const over = new AbortController();
    const read = async () => {
      const now = await ask('ignored', {});
      if (now && !over.signal.aborted) setSilenced(now);
    };
    void read();
    onStored((keys) => keys.includes('silenced') && void read(), over.signal);
    return () => over.abort();
  }, []);
  return silenced;
}
