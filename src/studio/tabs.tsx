import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n';
import { useStudio } from './context';
import { sectionsOf } from './form-of';
import { type Tab, writeRoute } from './route';
import { screens } from './screens';

const names: Readonly<Record<Tab, MessageKey>> = {
  rules: 'studioTabRules',
  playbooks: 'studioTabPlaybooks',
  snippets: 'studioTabSnippets',
  words: 'studioTabWords',
  settings: 'studioTabSettings',
  tests: 'studioTabTests',
  backtest: 'studioTabBacktest',
  learn: 'studioTabLearn',
};

/** The screens of the open pack. */
export function Tabs(): JSX.Element {
  const { route, problems } = useStudio();
  return (
    <nav class="tabs" aria-label={t('studioTabs')}>
      {screens.map(({ tab }) => (
        <a
          key={tab}
          href={writeRoute({ ...(route.draft && { draft: route.draft }), tab })}
          aria-current={route.tab === tab ? 'page' : undefined}
        >
          {t(names[tab])}
          {problems.some(({ section }) => sectionsOf[tab]?.includes(section)) && (
            <span class="dot dot-bad" role="img" aria-label={t('studioHasProblems')} />
          )}
        </a>
      ))}
    </nav>
  );
}
