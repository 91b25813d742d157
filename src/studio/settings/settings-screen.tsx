import type { JSX } from 'preact';
import { languages as known } from '../../languages';
import type { Path } from '../../packs/pack';
import { t } from '../../platform/i18n';
import { languageName } from '../../platform/names';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { ChoiceGroup } from '../fields/choice-group';
import { NumberField } from '../fields/number-field';
import { TextField } from '../fields/text-field';
import { type Json, objectAt, textAt, valueAt, withValue } from '../json';
import { type Placed, problemsAt } from '../problems';
import { TeamSettings } from './team-settings';
import { raised } from './version';

/** Name, version and languages of the pack, and the choices that need no rule. */
export function SettingsScreen(): JSX.Element {
  const { languages } = useStudio();
  const { pack, set, problems } = usePackFields();
  return (
    <div class="page">
      <h2>{t('studioAbout')}</h2>
      {[...new Set(['en', ...Object.keys(objectAt(pack, 'name'))])].map((language) => (
        <TextField
          key={language}
          label={language === 'en' ? t('studioName') : `${t('studioName')} (${languageName(language)})`}
          {...(language === 'en' && { hint: t('studioNameHint') })}
          value={textAt(pack, 'name', language)}
          onInput={(value) => set(['name', language], value)}
          problems={problems('name', language)}
        />
      ))}
      <TextField
        label={t('studioId')}
        hint={t('studioIdHint')}
        value={textAt(pack, 'id')}
        onInput={(value) => set(['id'], value)}
        problems={problems('id')}
      />
      <Version />
      <ChoiceGroup
        label={t('studioLanguages')}
        hint={t('studioLanguagesHint')}
        choices={known.map(({ id }) => ({ value: id, label: languageName(id) }))}
        chosen={languages}
        onChange={(chosen) => set(['languages'], chosen)}
        problems={problems('languages')}
      />
      <TextField
        label={t('studioHomepage')}
        hint={t('studioHomepageHint')}
        value={textAt(pack, 'homepage')}
        onInput={(value) => set(['homepage'], value || undefined)}
        problems={problems('homepage')}
      />
      <TeamSettings />
    </div>
  );
}

function Version(): JSX.Element {
  const { pack, set, problems } = usePackFields();
  const { edit } = useStudio();
  return (
    <div class="columns columns-end">
      <TextField
        label={t('studioVersion')}
        hint={t('studioVersionHint')}
        value={textAt(pack, 'version')}
        onInput={(value) => set(['version'], value)}
        problems={problems('version')}
      />
      <NumberField
        label={t('studioSequence')}
        hint={t('studioSequenceHint')}
        value={valueAt(pack, ['sequence'])}
        onChange={(value) => set(['sequence'], value)}
        problems={problems('sequence')}
      />
      <Button onPress={() => edit(raised(pack), 'version')}>{t('studioRaise')}</Button>
    </div>
  );
}

/** The fields of the pack itself: how they are changed and what is wrong with them. */
export function usePackFields(): {
  readonly pack: Json;
  readonly set: (path: Path, value: Json | undefined) => void;
  readonly problems: (section: string, ...field: Path) => readonly Placed[];
} {
  const { pack, edit, problems } = useStudio();
  return {
    pack,
    set: (path, value) => edit(withValue(pack, path, value), path.join('.')),
    problems: (section, ...field) => problemsAt(problems, section, undefined, ...field),
  };
}
