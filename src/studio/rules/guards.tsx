import type { JSX } from 'preact';
import { isObject } from '../../packs/check';
import type { Path } from '../../packs/pack';
import { plural, t } from '../../platform/i18n';
import { LinesEditor } from '../fields/lines-editor';
import { SelectField } from '../fields/select-field';
import { type Json, type JsonObject, listAt, textAt, valueAt, withValue } from '../json';
import { lineOf } from '../lines';
import { patternFlaws } from './pattern-flaws';

interface GuardsProps {
  readonly phrase: Json;
  readonly onChange: (phrase: Json) => void;
  readonly lang: string;
}

/** What goes with one phrase: exceptions, neighbours, negation, wordings of its own. A phrase without any is a bare text. */
export function Guards({ phrase, onChange, lang }: GuardsProps): JSX.Element {
  const object: JsonObject = isObject(phrase) ? (phrase as JsonObject) : { match: phrase };
  const set = (path: Path, value: Json | undefined): void => {
    const next = withValue(object, path, value) as JsonObject;
    onChange(Object.keys(next).length === 1 && typeof next.match === 'string' ? next.match : next);
  };
  const lines = (path: Path, use: 'match' | 'cover' | undefined, label: string, hint: string) => (
    <GuardLines
      label={label}
      hint={hint}
      lang={lang}
      use={use}
      entries={listAt(object, ...path)}
      onChange={(entries) => set(path, entries.length > 0 ? entries : undefined)}
    />
  );
  return (
    <details class="more guards" open={isObject(phrase)}>
      <summary>
        {t('studioGuards')} <q dir="auto">{lineOf(phrase)}</q>
      </summary>
      {lines(['except'], 'cover', t('studioExcept'), t('studioExceptHint'))}
      {lines(['fixes'], undefined, t('studioPhraseFixes'), t('studioPhraseFixesHint'))}
      <Near name="near" object={object} set={set} lang={lang} />
      <Near name="notNear" object={object} set={set} lang={lang} />
      <SelectField
        label={t('studioNegated')}
        value={textAt(object, 'negated') || 'either'}
        choices={[
          { value: 'either', label: t('studioNegatedEither') },
          { value: 'skip', label: t('studioNegatedSkip') },
          { value: 'only', label: t('studioNegatedOnly') },
        ]}
        onChange={(value) => set(['negated'], value === 'either' ? undefined : value)}
      />
    </details>
  );
}

interface GuardLinesProps {
  readonly label: string;
  readonly hint: string;
  readonly lang: string;
  readonly use: 'match' | 'cover' | undefined;
  readonly entries: readonly Json[];
  readonly onChange: (entries: readonly Json[]) => void;
}

function GuardLines({ use, entries, ...editor }: GuardLinesProps): JSX.Element {
  const signs: readonly Json[] = ['?', '!', '!!'];
  const flaws = patternFlaws(use ? entries : [], use ?? 'match').filter(
    ({ line }) => !signs.includes(entries[line] ?? ''),
  );
  return <LinesEditor {...editor} entries={entries} flaws={flaws} />;
}

interface NearProps {
  readonly name: 'near' | 'notNear';
  readonly object: JsonObject;
  readonly set: (path: Path, value: Json | undefined) => void;
  readonly lang: string;
}

function Near({ name, object, set, lang }: NearProps): JSX.Element {
  const any = listAt(object, name, 'any');
  const within = valueAt(object, [name, 'within']);
  return (
    <>
      <GuardLines
        label={t(name === 'near' ? 'studioNear' : 'studioNotNear')}
        hint={t('studioNearHint')}
        lang={lang}
        use="match"
        entries={any}
        onChange={(entries) =>
          set(entries.length > 0 ? [name, 'any'] : [name], entries.length > 0 ? entries : undefined)
        }
      />
      {any.length > 0 && (
        <div class="columns">
          <SelectField
            label={t('studioWithin')}
            value={String(within ?? 'sentence')}
            choices={['sentence', 'next', '1', '2', '3', '5', '8'].map((value) => ({
              value,
              label: withinName(value),
            }))}
            onChange={(value) => set([name, 'within'], withinOf(value))}
          />
          <SelectField
            label={t('studioSide')}
            value={textAt(object, name, 'side') || 'both'}
            choices={[
              { value: 'both', label: t('studioSideBoth') },
              { value: 'before', label: t('studioSideBefore') },
              { value: 'after', label: t('studioSideAfter') },
              { value: 'inside', label: t('studioSideInside') },
            ]}
            onChange={(value) => set([name, 'side'], value === 'both' ? undefined : value)}
          />
        </div>
      )}
    </>
  );
}

const withinOf = (value: string): Json | undefined => {
  if (value === 'sentence') return undefined;
  return value === 'next' ? value : Number(value);
};

const withinName = (value: string): string => {
  if (value === 'sentence') return t('studioWithinSentence');
  return value === 'next' ? t('studioWithinNext') : plural('studioWithinWords', Number(value));
};
