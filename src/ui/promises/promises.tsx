import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { Promised } from '../../platform/promised';
import './promises.css';
import { PromiseRow } from './row';
import { usePromises } from './use-promises';

/**
 * The open promises, overdue first, and those that the agent has not answered yet; `empty` while there are none.
 * Stands in the popup and in the side panel.
 */
export function Promises({ empty = null }: { readonly empty?: JSX.Element | null }): JSX.Element | null {
  const list = usePromises();
  const { promises, failed, now } = list;
  if (!promises) return null;
  if (promises.length === 0 && !failed) return empty;
  const asked = promises.filter(({ state }) => state === 'asked').sort((a, b) => b.said - a.said);
  const open = promises.filter(({ state }) => state === 'open').sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  const rows = (some: readonly Promised[]) =>
    some.map((each) => <PromiseRow key={each.id} promised={each} list={list} />);
  const overdue = open.filter(({ due = 0 }) => due <= now).length;
  return (
    <section class="promises" aria-labelledby="promises-title">
      <h2 id="promises-title" class="section-title">
        {t('promiseList')} {overdue > 0 && <span class="promises-overdue">{t('promiseOverdueCount', overdue)}</span>}
      </h2>
      {failed && (
        <p class="promise-problem" role="alert">
          {t('promiseNotStored')}
        </p>
      )}
      {open.length > 0 && <ul>{rows(open)}</ul>}
      {asked.length > 0 && (
        <>
          <h3 class="promises-asked">{t('promiseAskAgain')}</h3>
          <ul>{rows(asked)}</ul>
        </>
      )}
    </section>
  );
}
