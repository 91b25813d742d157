import { lines } from '../words';

const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|thu|thur|thurs|fri)';
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const UNITS = ['(minute|minutes|min|mins)', '(hour|hours|hr|hrs|h)', '(day|days)', '(week|weeks)', '(month|months)'];
const LONG = ['(minutes|mins)', '(hours|hrs)', 'days', 'weeks', 'months'];

const terms = [
  ...UNITS.flatMap((unit) => [
    `(in|within|inside|under)? (the next)? <number> (working|business|calendar)? ${unit}`,
    `(in|within|inside) (a|an|one|half an) (working|business)? ${unit}`,
    `(in|within) <number> to <number> ${unit}`,
  ]),
  ...LONG.map(
    (unit) => `(in|within) (the next)? (a few|a couple of|few|couple of|several) (working|business)? ${unit}`,
  ),
];

/** English clock times, days and terms, for `<time>`. "Soon" and "shortly" are none. */
export const times = [
  ...terms,
  `(on|by|until|before|this|next|from|till)? ${WEEKDAY}`,
  `(on|by|until|before)? ${WEEKDAY} (morning|afternoon|evening|night|lunchtime)`,
  `(by|on|before|until)? <number> (st|nd|rd|th)? (of)? ${MONTH}`,
  `(by|on|before|until)? ${MONTH} (the)? <number> (st|nd|rd|th)?`,
  ...lines(`
    (by|before|at|until|around|about|after|till)? <number> (am|pm|o'clock)
    (by|before|at|until|till) <number>
    (by|before|until|on) the <number> (st|nd|rd|th)
    half past <number>
    quarter (past|to) <number>
    (by|before|until|from|later|first thing|early|late)? (today|tomorrow|tonight|tomorrow's)
    (by|before|until|early|late)? tomorrow (morning|afternoon|evening|night|noon|lunchtime)
    the day after tomorrow
    (by|before|until|later|early|late)? this (morning|afternoon|evening|week|weekend|month)
    (by|before|until|early|later)? next (week|weekend|month)
    (on|by|before|until)? (the|your)? (next|following) (working|business) day
    (by|before|until|at|around|after)? (noon|midday|midnight|lunchtime)
    (by|before|until|at)? (the)? end of (the|this|my|your|our|next)? (day|week|month|shift|afternoon|working day|business day)
    (by|before|at)? (the)? close of business
    in the (morning|afternoon|evening)
    (by|before|until) (the)? (morning|evening|weekend)
    (the|on the|within the)? same day
    within the (hour|day|week)
    (over|at|on|during) the weekend
    overnight`),
];
