import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isObject } from '../../packs/check';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import type { Entry } from '../entries';
import { ListField } from '../fields/list-field';
import { ProblemList } from '../fields/problem-list';
import { listAt } from '../json';
import { useEntry } from '../use-entry';
import { Guards } from './guards';
import { patternFlaws } from './pattern-flaws';
import type { Probe } from './use-probe';

interface PhrasesOfProps {
  readonly concept: Entry;
  readonly probe: Probe;
}

/** The ways to say a concept, one a line; the conditions of the line with the caret; exceptions for all of them. */
export function PhrasesOf({ concept, probe }: PhrasesOfProps): JSX.Element {
  const { language } = useStudio();
  const form = useEntry('concepts', concept);
  const [at, setAt] = useState(0);
  const phrases = listAt(form.value, 'phrases', language);
  const patterns = useMemo(() => patternFlaws(phrases, 'match'), [phrases]);
  const index = Math.min(at, phrases.length - 1);
  const phrase = phrases[index];
  return (
    <>
      <ListField
        form={form}
        path={['phrases', language]}
        label={t('studioPhrases')}
        hint={t('studioPhrasesHint')}
        lang={language}
        flaws={patterns}
        hasMore={isObject}
        onEntry={setAt}
        placeholder={t('studioPhrasesPlaceholder')}
      />
      {probe.probed?.problem && <p class="problems">{probe.probed.problem}</p>}
      <ProblemList problems={form.problems().filter(({ field }) => field.length < 2)} />
      {phrase !== undefined && (
        <Guards
          key={index}
          phrase={phrase}
          onChange={(next) => form.set(['phrases', language, index], next)}
          lang={language}
        />
      )}
      <details class="more" open={listAt(form.value, 'except', language).length > 0}>
        <summary>{t('studioExceptAll')}</summary>
        <ListField
          form={form}
          path={['except', language]}
          label={t('studioExcept')}
          hint={t('studioExceptHint')}
          lang={language}
          flaws={patternFlaws(listAt(form.value, 'except', language), 'cover')}
          optional
        />
      </details>
    </>
  );
}
