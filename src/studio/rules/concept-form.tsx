import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import type { Entry } from '../entries';
import { LanguageTabs } from '../language-tabs';
import { useEntry } from '../use-entry';
import { Examples } from './examples';
import { Origin } from './origin';
import { PhrasesOf } from './phrases';
import type { Probe } from './use-probe';

interface ConceptFormProps {
  readonly concept: Entry;
  readonly probe: Probe;
}

/** The form of an act or a signal: the ways to say it, and examples. */
export function ConceptForm({ concept, probe }: ConceptFormProps): JSX.Element {
  const { language } = useStudio();
  const form = useEntry('concepts', concept);
  return (
    <form class="form" aria-label={concept.id} onSubmit={(event) => event.preventDefault()}>
      <Origin section="concepts" entry={concept} />
      <p class="hint">{t(concept.value.kind === 'signal' ? 'studioSignalHint' : 'studioActHint')}</p>
      <LanguageTabs />
      <PhrasesOf key={language} concept={concept} probe={probe} />
      <Examples form={form} language={language} lists={['yes', 'no']} failures={probe.probed?.failures ?? []} />
    </form>
  );
}
