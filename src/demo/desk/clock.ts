const asked = Date.parse(new URLSearchParams(location.search).get('now') ?? '');

/** The moment the page opened, or the one in `?now=ISO`, in milliseconds; all times of the inbox count back from it. */
export const openedAt: number = Number.isNaN(asked) ? Date.now() : asked;

/** The moment that lies `ago` minutes before the page opened. */
export const moment = (ago: number): Date => new Date(openedAt - ago * 60_000);

const clockTime = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndTime = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });

/** How long ago, as short as an inbox shows it: "14 min", "3 h", "Yesterday", "9 Nov". */
export const shortAgo = (ago: number): string => {
  if (ago < 1) return 'now';
  if (ago < 60) return `${Math.floor(ago)} min`;
  if (ago < 24 * 60) return `${Math.floor(ago / 60)} h`;
  return ago < 48 * 60 ? 'Yesterday' : day.format(moment(ago));
};

/** The time of a message in full: "13:05" today, else "Sun, 9 Nov, 13:05". */
export const messageTime = (ago: number): string => {
  const at = moment(ago);
  return at.toDateString() === new Date(openedAt).toDateString() ? clockTime.format(at) : dayAndTime.format(at);
};
