import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { useFirstRows } from '../ui/more-rows';
import { useStudio } from './context';
import { type Entry, entriesOf, withEntry } from './entries';
import { ListField } from './fields/list-field';
import { ProblemList } from './fields/problem-list';
import { SelectField } from './fields/select-field';
import { textAt, textsAt } from './json';
import { LanguageTabs } from './language-tabs';
import { conceptChoices, conceptName } from './names';
import { Origin } from './rules/origin';
import { freeId } from './slug';
import { useEntry } from './use-entry';

/** Ready sentences, by what they do. */
export function SnippetsScreen(): JSX.Element {
  const { pack, inherited, languages, edit, route, go } = useStudio();
  const [act, setAct] = useState('apology');
  const entries = entriesOf(pack, inherited, 'snippets');
  const { count, around, more } = useFirstRows(entries.length);
  const shown = entries.filter(({ id }, at) => at < count || id === route.open);
  const acts = conceptChoices(pack, inherited, 'act');
  const add = (): void => {
    const id = freeId(
      `${textAt(pack, 'id') || 'team'}/${act.replace(/^.*\//, '')}`,
      entries.map((entry) => entry.id),
    );
    const text = Object.fromEntries(languages.map((language) => [language, []]));
    edit(withEntry(pack, inherited, 'snippets', id, { id, act, text }), `snippets:${id}`);
    go({ open: id });
  };
  return (
    <div class="page" ref={around}>
      <h2>{t('studioTabSnippets')}</h2>
      <p class="hint">{t('studioSnippetsHint')}</p>
      <LanguageTabs />
      <div class="add-row">
        <SelectField label={t('studioNewSnippet')} value={act} choices={acts} onChange={setAct} />
        <Button onPress={add}>{t('studioAdd')}</Button>
      </div>
      {acts.length === 0 && <p class="quiet">{t('studioNoActs')}</p>}
      {shown.map((entry) => (
        <Snippet key={entry.id} entry={entry} open={route.open === entry.id} />
      ))}
      {more}
    </div>
  );
}

function Snippet({ entry, open }: { readonly entry: Entry; readonly open: boolean }): JSX.Element {
  const { language } = useStudio();
  const form = useEntry('snippets', entry);
  const act = textAt(entry.value, 'act');
  const [shown, show] = useState(open || entry.origin === 'own');
  return (
    <details class="card" data-row open={shown} onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>
        {conceptName(act)}{' '}
        <span class="quiet" dir="auto">
          {textsAt(entry.value, 'text', language)[0]}
        </span>
      </summary>
      {shown && (
        <>
          <Origin section="snippets" entry={entry} />
          <ListField
            key={language}
            form={form}
            path={['text', language]}
            label={t('studioSentences')}
            hint={t('studioSentencesHint')}
            lang={language}
          />
          <ProblemList problems={form.problems().filter(({ field }) => field.length < 2)} />
        </>
      )}
    </details>
  );
}
