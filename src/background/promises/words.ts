import { dayAndTime } from '../../platform/dates';
import { plural, t } from '../../platform/i18n';
import type { Notification } from '../../platform/notify';
import type { Promised } from '../../platform/promised';

const MOST_LINES = 4;

/** What the notification of one or several overdue promises says. */
export function notificationOf(promises: readonly Promised[]): Notification {
  const [first] = promises;
  if (promises.length === 1 && first)
    return { title: t('promiseDueTitle'), message: t('promiseDueBody', nameOf(first), timeOf(first)) };
  const lines = promises.slice(0, MOST_LINES).map((each) => `${timeOf(each)} ${nameOf(each)}`);
  return { title: plural('promisesDue', promises.length), message: lines.join('\n') };
}

function nameOf({ site, conversation }: Promised): string {
  return `${site} ${conversation}`;
}

function timeOf({ due }: Promised): string {
  return due === undefined ? '' : dayAndTime(due);
}
