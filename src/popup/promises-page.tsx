import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import { Promises } from '../ui/promises/promises';

/** The list of promises alone, as it opens from the offer beside a reply and from a notification of several. */
export function PromisesPage(): JSX.Element {
  return (
    <>
      <header class="head">
        <img src="/icons/32.png" alt="" width="20" height="20" />
        <h1>{t('extensionName')}</h1>
      </header>
      <main>
        <Promises empty={<p class="promises quiet">{t('promiseNone')}</p>} />
      </main>
    </>
  );
}
