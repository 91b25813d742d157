import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import { languageName } from '../platform/names';
import { useStudio } from './context';

/** Which language of the pack the form shows. */
export function LanguageTabs(): JSX.Element | null {
  const { languages, language, setLanguage } = useStudio();
  if (languages.length < 2) return null;
  return (
    <fieldset class="language-tabs" aria-label={t('studioLanguage')}>
      {languages.map((id) => (
        <button key={id} type="button" aria-pressed={id === language} onClick={() => setLanguage(id)}>
          {languageName(id)}
        </button>
      ))}
    </fieldset>
  );
}
