import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { plural, t } from '../../platform/i18n';
import { useStudio } from '../context';
import { MarkedView } from '../fields/marked-view';
import type { Mark, Probed } from '../testing/probe';
import { TryCase } from './try-case';
import type { Probe } from './use-probe';

/** A text to try the rule in hand on, marked while one types, here or in the form. It is never kept. */
export function TryOutPanel({ probe }: { readonly probe: Probe }): JSX.Element {
  const { tryOut, setTryOut, probed, others, allRules, setAllRules } = probe;
  const { language } = useStudio();
  const id = useId();
  const own = probed?.marks ?? [];
  const strange = others.filter(({ rule }) => !own.some((mark) => mark.rule === rule));
  return (
    <aside class="try-out" aria-label={t('studioTryOut')}>
      <h2 id={`${id}-title`}>{t('studioTryOut')}</h2>
      <p class="hint">{t(probe.isSignal ? 'studioTrySignalHint' : 'studioTryOutHint')}</p>
      <Draft
        labelledBy={`${id}-title`}
        lang={language}
        marks={[...own, ...strange]}
        onText={(reply) => setTryOut({ ...tryOut, reply })}
      />
      <p class="try-out-count" role="status">
        {tryOut.reply.trim() !== '' && verdict(probed, own.length)}
      </p>
      <ul class="try-out-found">
        {[...own, ...strange].map(({ span, rule, message }) => (
          <li key={`${rule} ${span[0]}`} dir="auto">
            <mark>{tryOut.reply.slice(span[0], span[1])}</mark> {message || rule}
          </li>
        ))}
      </ul>
      {!probe.isSignal && <TryCase probe={probe} />}
      <label class="choice">
        <input
          type="checkbox"
          checked={allRules}
          onChange={({ currentTarget }) => setAllRules(currentTarget.checked)}
        />
        <span>{t('studioTryAllRules')}</span>
      </label>
    </aside>
  );
}

function verdict(probed: Probed | undefined, count: number): string {
  if (probed?.withheld) return t('studioTryWithheld');
  return probed?.missing ? t('studioMissing') : plural('findings', count);
}

interface DraftProps {
  readonly labelledBy: string;
  readonly lang: string;
  readonly marks: readonly Mark[];
  readonly onText: (text: string) => void;
}

function Draft({ labelledBy, lang, marks, onText }: DraftProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MarkedView | undefined>(undefined);
  const hear = useRef(onText);
  hear.current = onText;
  useEffect(() => {
    if (!host.current) return undefined;
    const made = new MarkedView(host.current, labelledBy, t('studioTryOutPlaceholder'), (text) => hear.current(text));
    view.current = made;
    return () => made.destroy();
  }, [labelledBy]);
  useEffect(() => view.current?.show(marks, lang), [marks, lang]);
  return <div class="lines try-out-draft" data-own-undo ref={host} />;
}
