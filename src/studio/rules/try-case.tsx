import type { JSX } from 'preact';
import type { CaseKind } from '../../engine/types';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import { entriesOf } from '../entries';
import { ChoiceGroup } from '../fields/choice-group';
import { Field } from '../fields/field';
import { type Choice, SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { listAt, textAt } from '../json';
import { conceptChoices, conceptName } from '../names';
import { isDescribed, type TryOut } from '../testing/try-out';
import type { Probe } from './use-probe';

/** The case that the tried reply answers: what is left open here holds for every rule. */
export function TryCase({ probe }: { readonly probe: Probe }): JSX.Element {
  const { pack, inherited, language } = useStudio();
  const { tryOut, setTryOut, probed, hasCondition } = probe;
  const signals = conceptChoices(pack, inherited, 'signal');
  const set = (part: Partial<TryOut>): void => setTryOut({ ...tryOut, ...part });
  return (
    <details class="more" open={hasCondition}>
      <summary>{t('studioTryCase')}</summary>
      <p class="hint">{t(hasCondition && !isDescribed(tryOut) ? 'studioTryCondition' : 'studioTryCaseHint')}</p>
      <Field label={t('studioTryCustomer')}>
        {(names) => (
          <textarea
            {...names}
            class="input"
            rows={3}
            dir="auto"
            lang={language}
            value={tryOut.customer ?? ''}
            onInput={({ currentTarget }) => set({ customer: currentTarget.value })}
          />
        )}
      </Field>
      <p class="hint" role="status">
        {tryOut.customer && t('studioTrySignalsFound', probed?.signals.map(conceptName).join(', ') || '–')}
      </p>
      {signals.length > 0 && (
        <ChoiceGroup
          label={t('studioTrySignals')}
          choices={signals}
          chosen={tryOut.signals ?? []}
          onChange={(chosen) => set({ signals: chosen })}
        />
      )}
      <Circumstances tryOut={tryOut} setTryOut={setTryOut} />
    </details>
  );
}

type CircumstancesProps = Pick<Probe, 'tryOut' | 'setTryOut'>;

function Circumstances({ tryOut, setTryOut }: CircumstancesProps): JSX.Element {
  const { pack, inherited } = useStudio();
  const open: Choice = { value: '', label: t('studioTryOpen') };
  const choose = (label: string, part: 'case' | 'position', choices: readonly Choice[]) => (
    <SelectField
      label={label}
      value={tryOut[part] ?? ''}
      choices={[open, ...choices]}
      onChange={(value) => {
        const { [part]: _, ...others } = tryOut;
        setTryOut(value ? { ...others, [part]: value as CaseKind & TryOut['position'] } : others);
      }}
    />
  );
  const { playbook, step, ...rest } = tryOut;
  const steps = entriesOf(pack, inherited, 'playbooks').flatMap(stepChoices);
  return (
    <>
      {choose(t('popupCase'), 'case', [
        { value: 'simple', label: t('caseSimple') },
        { value: 'complex', label: t('caseComplex') },
        { value: 'unknown', label: t('caseUnknown') },
      ])}
      {choose(t('studioWhenPosition'), 'position', [
        { value: 'first', label: t('studioPositionFirst') },
        { value: 'later', label: t('studioPositionLater') },
      ])}
      {steps.length > 0 && (
        <SelectField
          label={t('studioTryStep')}
          value={[playbook, step].filter(Boolean).join(' ')}
          choices={[open, ...steps]}
          onChange={(value) => {
            const [of, at] = value.split(' ');
            setTryOut({ ...rest, ...(of && { playbook: of }), ...(at && { step: at }) });
          }}
        />
      )}
      <TextField
        label={t('studioTrySite')}
        value={tryOut.site ?? ''}
        onInput={(site) => setTryOut({ ...tryOut, site: site.trim().toLowerCase() })}
      />
    </>
  );
}

/** The playbook as a whole, then each of its steps. */
function stepChoices({ id, value }: ReturnType<typeof entriesOf>[number]): readonly Choice[] {
  const name = textAt(value, 'label', 'en') || id;
  const steps = listAt(value, 'steps').map((step): Choice => {
    const at = textAt(step, 'id');
    return { value: `${id} ${at}`, label: `${name}: ${textAt(step, 'label', 'en') || at}` };
  });
  return [{ value: id, label: name }, ...steps];
}
