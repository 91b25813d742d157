import type { JSX } from 'preact';
import { moneyOf } from '../../backtest/report/html';
import type { Business } from '../../backtest/report/report';
import type { CustomerValue } from '../../backtest/subject';
import { plural, t, uiLanguage } from '../../platform/i18n';
import { NumberField } from '../fields/number-field';
import { TextField } from '../fields/text-field';

interface BusinessProps {
  readonly business: Business | undefined;
  readonly value: CustomerValue | undefined;
  readonly onChange: (value: CustomerValue | undefined) => void;
}

/** What is at stake: an amount for each customer, times the replies at risk. */
export function BusinessCase({ business, value, onChange }: BusinessProps): JSX.Element {
  const currency = value?.currency ?? 'USD';
  return (
    <section class="form">
      <h3>{t('backtestBusiness')}</h3>
      <div class="columns">
        <NumberField
          label={t('backtestCustomerValue')}
          value={value?.amount}
          onChange={(amount) => onChange(amount === undefined ? undefined : { amount: Math.max(0, amount), currency })}
        />
        <TextField
          label={t('backtestCurrency')}
          value={currency}
          onInput={(code) => onChange({ amount: value?.amount ?? 0, currency: code.toUpperCase() })}
        />
      </div>
      <div role="status">{business && <Stake business={business} />}</div>
    </section>
  );
}

function Stake({ business: { amount, currency, repliesAtRisk, total } }: { readonly business: Business }): JSX.Element {
  const money = (value: number): string => moneyOf(value, currency, uiLanguage());
  return (
    <>
      <p class="backtest-stake">{money(total)}</p>
      <p>{plural('backtestBusinessFormula', repliesAtRisk, money(amount), money(total))}</p>
      <p class="hint">{t('backtestBusinessNote')}</p>
    </>
  );
}
