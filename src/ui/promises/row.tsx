import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { Promised } from '../../platform/promised';
import { Button } from '../button';
import { distanceText, momentText } from '../moment';
import { NewTime } from './new-time';
import type { PromiseList } from './use-promises';

interface RowProps {
  readonly promised: Promised;
  readonly list: PromiseList;
}

/** One promise: where, until when, and what can be done. */
export function PromiseRow({ promised, list }: RowProps): JSX.Element {
  const { id, site, conversation, due, state } = promised;
  const { now, change, open } = list;
  const isOpen = state === 'open';
  const isOverdue = isOpen && due !== undefined && due <= now;
  return (
    <li class="promise" data-state={state} data-overdue={isOverdue}>
      <p class="promise-where">
        <bdi>{site}</bdi> <bdi>{conversation}</bdi>
      </p>
      <p class="promise-when">{due === undefined ? t('promiseNoTime') : <When due={due} now={now} />}</p>
      <div class="promise-choices">
        {!isOpen && due !== undefined && due > now && (
          <Button look="primary" onPress={() => change(id, due)}>
            {t('promiseRemind')}
          </Button>
        )}
        <Button look={isOverdue ? 'primary' : 'plain'} onPress={() => open(id)}>
          {t('promiseWrite')}
        </Button>
        <Button onPress={() => change(id, undefined)}>{t(isOpen ? 'promiseDone' : 'promiseNo')}</Button>
      </div>
      <NewTime promised={promised} list={list} />
    </li>
  );
}

function When({ due, now }: { readonly due: number; readonly now: number }): JSX.Element {
  return (
    <>
      {due <= now && <strong class="promise-late">{t('promiseOverdue')}</strong>}{' '}
      <time dateTime={new Date(due).toISOString()}>{momentText(due, now)}</time>{' '}
      <span class="quiet">({distanceText(due, now)})</span>
    </>
  );
}
