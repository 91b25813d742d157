import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ExampleFlaw } from '../../packs/examples';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import type { LineFlaw, LinesView } from '../fields/lines-view';
import { ListField } from '../fields/list-field';
import { type Json, objectAt, textsAt } from '../json';
import type { EntryForm } from '../use-entry';

type List = 'bad' | 'good' | 'yes' | 'no';

interface ExamplesProps {
  readonly form: EntryForm;
  readonly language: string;
  readonly lists: readonly List[];
  /** What came of trying them. */
  readonly failures: readonly ExampleFlaw[];
}

const texts: Readonly<Record<List, readonly [label: MessageKey, hint: MessageKey]>> = {
  bad: ['studioBad', 'studioBadHint'],
  good: ['studioGood', 'studioGoodHint'],
  yes: ['studioYes', 'studioYesHint'],
  no: ['studioNo', 'studioNoHint'],
};

/** The examples of a rule or a concept: its tests. */
export function Examples({ form, language, lists, failures }: ExamplesProps): JSX.Element {
  return (
    <>
      {lists.map((list) => (
        <ExampleList
          key={`${list} ${language}`}
          form={form}
          language={language}
          list={list}
          failures={failures.filter((flaw) => flaw.list === list && flaw.language === language && flaw.id === form.id)}
        />
      ))}
    </>
  );
}

interface ExampleListProps {
  readonly form: EntryForm;
  readonly language: string;
  readonly list: List;
  readonly failures: readonly ExampleFlaw[];
}

function ExampleList({ form, language, list, failures }: ExampleListProps): JSX.Element {
  const view = useRef<LinesView | undefined>(undefined);
  const path = ['examples', language, list];
  const bound: EntryForm = {
    ...form,
    set: (_, next) => form.set(['examples', language], together(form, language, list, next)),
  };
  const sources = textsAt(form.value, ...path);
  const flaws = failures.flatMap(({ source, message, remedy }): LineFlaw[] => {
    const line = sources.indexOf(source);
    return line < 0 ? [] : [{ line, message, remedy }];
  });
  const hasMarks = list === 'bad' || list === 'yes';
  const [label, hint] = texts[list];
  return (
    <ListField
      form={bound}
      path={path}
      label={t(label)}
      hint={t(hint)}
      lang={language}
      flaws={flaws}
      onView={(made) => {
        view.current = made;
      }}
    >
      {hasMarks && (
        <Button look="quiet" onPress={() => view.current?.toggleMark()}>
          {t('studioMark')}
        </Button>
      )}
    </ListField>
  );
}

const partners: Readonly<Record<List, List>> = { bad: 'good', good: 'bad', yes: 'no', no: 'yes' };

/** Both lists go together: none is ever there without the other, and a concept without examples has neither. */
function together(form: EntryForm, language: string, list: List, next: Json | undefined): Json | undefined {
  const partner = partners[list];
  const others = textsAt(form.value, 'examples', language, partner);
  const isEmpty = others.length === 0 && Array.isArray(next) && next.length === 0;
  if (isEmpty && (list === 'yes' || list === 'no')) return undefined;
  return { ...objectAt(form.value, 'examples', language), [partner]: others, [list]: next ?? [] };
}
