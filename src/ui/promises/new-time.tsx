import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nextMorning } from '../../platform/hours';
import { t } from '../../platform/i18n';
import type { Promised } from '../../platform/promised';
import { Button } from '../button';
import { momentName } from '../moment';
import type { PromiseList } from './use-promises';

interface NewTimeProps {
  readonly promised: Promised;
  readonly list: PromiseList;
}

/** The promise that the page was opened for, from the offer beside a reply. */
const asked = new URLSearchParams(location.search).get('promise');
const HOUR_MS = 3_600_000;

/** Postpones a promise, or corrects its time. Open at once where no time was understood, or another one is wanted. */
export function NewTime({ promised: { id, due }, list: { now, hours, change } }: NewTimeProps): JSX.Element {
  const [typed, setTyped] = useState(() => inField(due !== undefined && due > now ? due : now + HOUR_MS));
  const [isPast, setPast] = useState(false);
  const morning = nextMorning(now, hours);
  const field = `new-time-${id}`;
  const save = () => {
    const chosen = new Date(typed).getTime();
    const isOver = !(chosen > Date.now());
    setPast(isOver);
    if (!isOver) change(id, chosen);
  };
  return (
    <details class="promise-new" open={due === undefined || id === asked}>
      <summary>{t('promiseChange')}</summary>
      <div class="promise-choices">
        <Button onPress={() => change(id, Date.now() + HOUR_MS)}>{t('promiseHour')}</Button>
        <Button onPress={() => change(id, morning)}>{momentName(morning, now)}</Button>
      </div>
      <div class="promise-choices">
        <label for={field}>{t('promiseNew')}</label>
        <input
          id={field}
          type="datetime-local"
          value={typed}
          aria-invalid={isPast}
          aria-describedby={isPast ? `${field}-problem` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button onPress={save}>{t('promiseSave')}</Button>
      </div>
      {isPast && (
        <p id={`${field}-problem`} class="promise-problem" role="alert">
          {t('promisePast')}
        </p>
      )}
    </details>
  );
}

/** `YYYY-MM-DDTHH:MM` in the zone of the browser, as the field has it. */
function inField(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
