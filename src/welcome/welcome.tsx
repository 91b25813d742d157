import type { JSX } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { InterfaceChoice, LanguagesChoice, PlaybookChoice } from '../ui/settings-choices';
import { useSettings } from '../ui/use-settings';
import { Demo } from './demo';
import { Helpdesks } from './helpdesks';

/** The first-run page: how it works, what to choose, where it may work. Everything can be changed later. */
export function Welcome(): JSX.Element {
  const settings = useSettings();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="page-name">
          <img src="/icons/48.png" alt="" width="32" height="32" />
          <span>{t('extensionName')}</span>
        </p>
        {settings && <InterfaceChoice {...settings} />}
      </header>
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome-lead">{t('welcomeLead')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcomeTry')}</h2>
        <Demo lang={uiLanguage()} direction={uiDirection()} />
      </section>
      <section aria-labelledby="choose">
        <h2 id="choose">{t('welcomeChoose')}</h2>
        {settings && (
          <>
            <LanguagesChoice {...settings} />
            <PlaybookChoice {...settings} />
            <p class="flaw" role="alert">
              {settings.saved === 'no' && t('settingsNotSaved')}
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{t('welcomeWhere')}</h2>
        <Helpdesks />
      </section>
      <section class="welcome-end" aria-labelledby="start">
        <h2 id="start">{t('welcomeStart')}</h2>
        <p>{t('welcomeStartAbout')}</p>
        <p>
          <a href="/src/options/index.html">{t('welcomeSettings')}</a>
        </p>
      </section>
    </main>
  );
}
