import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { useStudio } from '../context';
import { entriesOf } from '../entries';
import { NumberField } from '../fields/number-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { type Json, objectAt, textAt, valueAt } from '../json';
import { GuardSetting } from './guard-setting';
import { usePackFields } from './settings-screen';

/** Who apologizes, what a customer is worth, the send guard, the limits of limit rules. */
export function TeamSettings(): JSX.Element {
  const { pack, set, problems } = usePackFields();
  const change = (key: string, value: Json | undefined): void => {
    const { [key]: _, ...others } = objectAt(pack, 'settings');
    const next = value === undefined ? others : { ...others, [key]: value };
    set(['settings'], Object.keys(next).length > 0 ? next : undefined);
  };
  const worth = objectAt(pack, 'settings', 'customerValue');
  return (
    <>
      <h2>{t('studioTabSettings')}</h2>
      <SelectField
        label={t('studioApologies')}
        hint={t('studioApologiesHint')}
        value={textAt(pack, 'settings', 'apologies')}
        choices={[
          { value: '', label: t('studioApologiesAny') },
          { value: 'own', label: t('studioApologiesOwn') },
          { value: 'company', label: t('studioApologiesCompany') },
          { value: 'none', label: t('studioApologiesNone') },
        ]}
        onChange={(value) => change('apologies', value || undefined)}
        problems={problems('settings', 'apologies')}
      />
      <div class="columns">
        <NumberField
          label={t('studioCustomerValue')}
          hint={t('studioCustomerValueHint')}
          value={worth.amount}
          onChange={(amount) =>
            change('customerValue', amount === undefined ? undefined : { amount, currency: worth.currency ?? 'USD' })
          }
          problems={problems('settings', 'customerValue')}
        />
        {worth.amount !== undefined && (
          <TextField
            label={t('studioCurrency')}
            hint={t('studioCurrencyHint')}
            value={textAt(worth, 'currency')}
            onInput={(currency) => change('customerValue', { ...worth, currency })}
          />
        )}
      </div>
      <GuardSetting change={(guard) => change('guard', guard)} />
      <Limits change={(limits) => change('limits', limits)} />
    </>
  );
}

function Limits({ change }: { readonly change: (limits: Json | undefined) => void }): JSX.Element | null {
  const { pack, inherited, language } = useStudio();
  const { problems } = usePackFields();
  const rules = entriesOf(pack, inherited, 'rules').filter(({ value }) => value.kind === 'limit');
  if (rules.length === 0) return null;
  const limits = objectAt(pack, 'settings', 'limits');
  return (
    <>
      <h3>{t('studioLimits')}</h3>
      <p class="hint">{t('studioLimitsHint')}</p>
      <div class="columns">
        {rules.map(({ id, value }) => (
          <NumberField
            key={id}
            label={textAt(value, 'text', language, 'message') || textAt(value, 'text', 'en', 'message') || id}
            value={limits[id] ?? valueAt(value, ['most']) ?? valueAt(value, ['least'])}
            onChange={(limit) => {
              const { [id]: _, ...others } = limits;
              const next = limit === undefined ? others : { ...others, [id]: limit };
              change(Object.keys(next).length > 0 ? next : undefined);
            }}
            problems={problems('settings', 'limits', id)}
          />
        ))}
      </div>
    </>
  );
}
