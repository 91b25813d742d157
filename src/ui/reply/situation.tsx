import type { JSX } from 'preact';
import type { CaseKind } from '../../engine/types';
import { type MessageKey, t } from '../../platform/i18n';
import type { PopupCommand, Snapshot } from '../../platform/snapshot';

interface SituationProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

const cases: readonly (readonly [CaseKind, MessageKey])[] = [
  ['unknown', 'caseUnknown'],
  ['simple', 'caseSimple'],
  ['complex', 'caseComplex'],
];

const signals: readonly (readonly [string, MessageKey])[] = [
  ['emotional', 'signalEmotional'],
  ['company-fault', 'signalCompanyFault'],
];

/** What the page may not show: how the customer feels, whose fault it is, how hard the case is. */
export function Situation({ snapshot, command }: SituationProps): JSX.Element {
  return (
    <section class="situation" aria-labelledby="situation-title">
      <h2 id="situation-title" class="section-title">
        {t('popupSituation')}
      </h2>
      <fieldset class="segments">
        <legend class="rl-spoken">{t('popupCase')}</legend>
        {cases.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name="case"
              checked={snapshot.case === kind}
              onChange={() => command({ command: 'setCase', case: kind })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      {signals.map(([id, label]) => (
        <Signal key={id} id={id} label={t(label)} snapshot={snapshot} command={command} />
      ))}
    </section>
  );
}

/** A signal that was seen in the customer's message cannot be taken away by hand. */
function Signal({ id, label, snapshot, command }: SituationProps & { readonly id: string; readonly label: string }) {
  const seen = snapshot.signals.some((signal) => signal.id === id && signal.by === 'auto');
  const byHand = snapshot.signals.filter(({ by }) => by === 'you').map((signal) => signal.id);
  const set = (on: boolean) =>
    command({ command: 'setSignals', signals: on ? [...byHand, id] : byHand.filter((each) => each !== id) });
  return (
    <label class="signal">
      <input
        type="checkbox"
        checked={seen || byHand.includes(id)}
        disabled={seen}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span>
        {label} {seen && <span class="signal-seen quiet">{t('signalSeen')}</span>}
      </span>
    </label>
  );
}
