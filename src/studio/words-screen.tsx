import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { useFirstRows } from '../ui/more-rows';
import { useStudio } from './context';
import { listsOf, withList } from './entries';
import { LinesEditor } from './fields/lines-editor';
import { flawsOf } from './fields/list-field';
import { TextField } from './fields/text-field';
import { listAt, objectAt } from './json';
import { LanguageTabs } from './language-tabs';
import { problemsAt } from './problems';
import { patternFlaws } from './rules/pattern-flaws';
import { freeId, slug } from './slug';

/** The named lists of words: `@team` in a phrase. */
export function WordsScreen(): JSX.Element {
  const { pack, inherited, language, edit } = useStudio();
  const [name, setName] = useState('');
  const [opened, open] = useState<readonly string[]>([]);
  const lists = listsOf(pack, inherited, language);
  const own = Object.keys(objectAt(pack, 'lists', language)).map((key) => key.replace(/[+-]$/, ''));
  const shown = [...new Set([...own, ...opened.filter((list) => list in lists)])];
  const { count, around, more } = useFirstRows(shown.length, MOST_BOXES);
  const inheritedNames = Object.keys(lists).filter((list) => !shown.includes(list));
  const add = (): void => {
    edit(withList(pack, inherited, language, freeId(slug(name, 'words'), Object.keys(lists)), []), 'lists');
    setName('');
  };
  return (
    <div class="page" ref={around}>
      <h2>{t('studioTabWords')}</h2>
      <p class="hint">{t('studioWordsHint')}</p>
      <LanguageTabs />
      {shown.slice(0, count).map((list) => (
        <div key={`${language} ${list}`} data-row>
          <WordList name={list} />
        </div>
      ))}
      {more}
      <div class="add-row">
        <TextField label={t('studioNewList')} value={name} onInput={setName} />
        <Button disabled={name.trim() === ''} onPress={add}>
          {t('studioAdd')}
        </Button>
      </div>
      {inheritedNames.length > 0 && (
        <details class="more">
          <summary>{t('studioInheritedLists', inheritedNames.length)}</summary>
          <InheritedLists names={inheritedNames} open={(list) => open([...opened, list])} />
        </details>
      )}
    </div>
  );
}

/** Each is a text box of its own. */
const MOST_BOXES = 20;

function WordList({ name }: { readonly name: string }): JSX.Element {
  const { pack, inherited, language, edit, problems } = useStudio();
  const entries = listAt(listsOf(pack, inherited, language), name);
  const patterns = patternFlaws(entries, 'match');
  const told = flawsOf(problemsAt(problems, 'lists', undefined, language, name), entries);
  return (
    <LinesEditor
      label={`@${name}`}
      entries={entries}
      lang={language}
      flaws={[...patterns, ...told.filter(({ line }) => !patterns.some((flaw) => flaw.line === line))]}
      onChange={(next) => edit(withList(pack, inherited, language, name, next), `lists:${language}:${name}`)}
    >
      <Button look="quiet" onPress={() => edit(withList(pack, inherited, language, name, undefined), 'lists')}>
        {t('studioDelete')}
      </Button>
    </LinesEditor>
  );
}

interface InheritedListsProps {
  readonly names: readonly string[];
  readonly open: (name: string) => void;
}

/** Chosen from, not drawn at once: there are hundreds. */
function InheritedLists({ names, open }: InheritedListsProps): JSX.Element {
  const { pack, inherited, language } = useStudio();
  const [picked, choose] = useState('');
  const chosen = names.includes(picked) ? picked : (names[0] ?? '');
  const words = listAt(listsOf(pack, inherited, language), chosen).map(String);
  return (
    <>
      <label class="add-row">
        <span class="field-label">{t('studioList')}</span>
        <select class="input" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              @{name}
            </option>
          ))}
        </select>
      </label>
      <p dir="auto" lang={language}>
        {words.join(' · ')}
      </p>
      <Button onPress={() => open(chosen)}>{t('studioChangeList')}</Button>
    </>
  );
}
