import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { type SettingsProps, useSettings } from '../ui/use-settings';
import { pages, type Section, sections } from './sections';

/** The settings page: the sections on one side, the chosen one beside it. */
export function Shell(): JSX.Element {
  const [section, visited] = useSection();
  const state = useSettings();
  return (
    <div class="page">
      <Navigation current={section} />
      <main class="page-main" tabIndex={-1}>
        {state && <Body section={section} focus={visited} {...state} />}
      </main>
    </div>
  );
}

/** The section that the address names, else the first one; and whether the agent has gone to it by hand. */
function useSection(): readonly [Section | undefined, boolean] {
  const [hash, setHash] = useState(location.hash);
  const [visited, setVisited] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    const follow = () => {
      setHash(location.hash);
      setVisited(true);
    };
    addEventListener('hashchange', follow, { signal: over.signal });
    return () => over.abort();
  }, []);
  return [sections.find(({ id }) => `#${id}` === hash) ?? sections[0], visited];
}

function Navigation({ current }: { readonly current: Section | undefined }): JSX.Element {
  return (
    <header class="page-side">
      <p class="page-name">
        <img src="/icons/32.png" alt="" width="24" height="24" />
        <span>{t('extensionName')}</span>
      </p>
      <nav aria-label={t('settingsTitle')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current?.id ? 'page' : undefined}>
                {t(title)}
              </a>
            </li>
          ))}
          {pages.map(({ path, title }) => (
            <li key={path} class="page-elsewhere">
              <a href={path}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

type BodyProps = SettingsProps & { readonly section: Section | undefined; readonly focus: boolean };

function Body({ section, focus, ...state }: BodyProps): JSX.Element | null {
  const title = useRef<HTMLHeadingElement>(null);
  const id = section?.id;
  useEffect(() => {
    if (focus && id !== undefined) title.current?.focus();
  }, [focus, id]);
  if (!section) return null;
  const View = section.view;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t(section.title)}
      </h1>
      <p class="page-about">{t(section.about)}</p>
      <Outcome saved={state.saved} />
      <View key={section.id} {...state} />
    </>
  );
}

/** What became of the last change. */
function Outcome({ saved }: { readonly saved: SettingsProps['saved'] }): JSX.Element {
  return (
    <div class="page-outcome" data-state={saved}>
      <span role="status">{saved === 'yes' && t('settingsSaved')}</span>
      <span role="alert">{saved === 'no' && t('settingsNotSaved')}</span>
    </div>
  );
}
