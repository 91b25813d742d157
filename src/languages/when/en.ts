import { whenWords } from './words';

const earlier = {
  noun: 'message|messages|email|emails|e-mail|e-mails|mail|letter|note|complaint|request|ticket|report|enquiry|inquiry|question|review|feedback|order|invoice|bill|purchase|payment|delivery|visit|conversation|chat|your call|phone call|our call|post|comment',
  done: 'sent|received|dated|placed|made|paid|written|posted|opened|delivered',
  did: 'you sent|you sent us|you wrote|you wrote us|you wrote to us|you ordered|you placed|you called|you called us|you reported|you bought|you paid|you received|we received|we sent|we sent you',
  verbs: 'front',
  front: /^(?:of|from|dated)(?=\s)/,
} as const;

/** English. */
export const en = whenWords(
  { lang: 'en', weekStart: 1, slash: 'unclear', calendar: 'gregory', earlier },
  `
  1: a|an|one
  2: two|a couple of|couple of
  3: three
  4: four
  5: five
  6: six
  7: seven
  8: eight
  9: nine
  10: ten
  11: eleven
  12: twelve
  15: fifteen
  20: twenty
  30: thirty
  40: forty
  45: forty five
  50: fifty
  60: sixty
  half: half|half a|half an
  few: a few|few|several|some
  minute: minute|minutes|min|mins
  hour: hour|hours|hr|hrs|h
  day: day|days
  week: week|weeks|week's|weeks'
  month: month|months
  work: working|business|work|bank
  d0: today
  d1: tomorrow|tomorrow's|tmrw|tomorow
  d2: the day after tomorrow|day after tomorrow
  w0: sunday|sun
  w1: monday|mon
  w2: tuesday|tue|tues
  w3: wednesday|wed
  w4: thursday|thu|thur|thurs
  w5: friday|fri
  w6: saturday
  next: next|coming
  next-working-day: next working day|the next working day|next business day|the next business day|the following working day|the following business day
  this: this
  next-week: next week|the following week|the week after
  this-week: this week|the week
  next-month: next month
  this-month: this month
  m1: january|jan
  m2: february|feb
  m3: march
  m4: april|apr
  m5-counted: may
  m6: june|jun
  m7: july|jul
  m8: august|aug
  m9: september|sep|sept
  m10: october|oct
  m11: november|nov
  m12: december|dec
  morning: morning|mornings|first thing|first thing in the morning
  noon: noon|midday|lunchtime|lunch
  afternoon: afternoon
  evening: evening
  night: tonight|night
  midnight: midnight
  vague: your time|your local time|local time|their time|cet|est|edt|pst|pdt|gmt|utc|bst|the week after next|week after next|the following month|a fortnight|fortnight
  start: early|the beginning of|beginning of|the start of|start of|at the start of|at the beginning of
  quarter-hour: a quarter of an hour|quarter of an hour
  end: end|the end|end of|the end of
  closing: eod|cob|close of business|close of play|end of business|end of the working day|end of my shift|end of shift
  weekend: before the weekend|by the weekend|until the weekend|before weekend
  within: within|in|inside|under|in under|in less than|the next|in the next|within the next|over the next|from now|no later than|in at most|in about|in around
  at: at|by|before|until|till|around|from
  after: after|following|of your|of our|of receiving|of receipt|of getting|from receipt
  ora: between
  on: on the|by the|until the|before the
  ord: st|nd|rd|th
  am: am|a m
  pm: pm|p m
  oclock: o'clock|oclock
  half-past: half past
  quarter-past: quarter past|a quarter past
  quarter-to: quarter to|a quarter to
  range: to|-
  and: and|or
  past: yesterday|ago|since|last|last week|last month
  fill: of|the|on|later|late|sometime|at the latest|latest|my|your|our|about|approximately|roughly|than
  free: to|with|for|if|so|because|whether|once|when|but|as|without|even|even if|either way|i|we|you|it|regardless
`,
);
