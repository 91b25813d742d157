import { table } from './table';

/**
 * How agents put it in English, and what they mean. Wednesday morning in New York unless a line says otherwise;
 * `none` where a careful reader would ask back.
 */
export const en = table(
  'en',
  `
  @ 2026-11-18 10:30 America/New_York
  I'll call you by 5 pm. => 11-18 17:00
  I will call you back before 5pm today. => 11-18 17:00
  I'll get back to you by end of day. => 11-18 17:00
  You'll hear from me by EOD. => 11-18 17:00
  I'll write to you by close of business. => 11-18 17:00
  We'll update you by COB tomorrow. => 11-19 17:00
  I'll call you tomorrow at noon. => 11-19 12:00
  I'll ring you tomorrow. => 11-19 17:00
  I'll ring you tomorrow morning. => 11-19 09:00
  I'll call you first thing tomorrow. => 11-19 09:00
  Tomorrow I'll call you at 10. => 11-19 10:00
  I'll call you back within the hour. => 11-18 11:30
  I'll get back to you in an hour. => 11-18 11:30
  I'll be back to you within half an hour. => 11-18 11:00
  You will hear from me within two hours. => 11-18 12:30
  I'll update you in the next 30 minutes. => 11-18 11:00
  We will reply within 24 hours. => 11-19 10:30
  We will get back to you in 24-48 hours. => 11-20 10:30
  We will get back to you in 24 to 48 hours. => 11-20 10:30
  I'll write again in two working days. => 11-20 17:00
  We'll be in touch within 3 business days. => 11-23 17:00
  I'll follow up in 3-5 business days. => 11-25 17:00
  I will come back to you in two days. => 11-20 17:00
  I'll call you on Monday. => 11-23 17:00
  I'll call you Friday at 3:30 pm. => 11-20 15:30
  I'll have an answer for you before the weekend. => 11-20 17:00
  I'll write to you by the end of the week. => 11-20 17:00
  I'll write to you later this week. => 11-20 17:00
  I'll call you on Tuesday morning. => 11-24 09:00
  I'll call you on Thursday of next week. => 11-26 17:00
  I'll contact you on Monday next week at 11am. => 11-23 11:00
  You'll hear from me sometime next week. => 11-27 17:00
  I'll be in touch within a week. => 11-25 17:00
  I will send you an update until the 25th. => 11-25 17:00
  I'll write by December 3rd. => 12-03 17:00
  I'll write on 3 December at 2 p.m. and let you know. => 12-03 14:00
  I will update you on Dec 1 by noon. => 12-01 12:00
  I'll call you the day after tomorrow. => 11-20 17:00
  I'll call you this afternoon. => 11-18 15:00
  I'll email you tonight. => 11-18 20:00
  I'll call you at half past three. => 11-18 15:30
  I'll call you at quarter to four. => 11-18 15:45
  I'll phone you between 3 and 5 pm. => 11-18 17:00
  I'll call you around two o'clock. => 11-18 14:00
  I'll call you at 14:30. => 11-18 14:30
  I'll be back with news in a couple of hours. => 11-18 12:30
  I'll let you know in 15 min. => 11-18 10:45
  I'll get back to you by the end of the month. => 11-30 17:00
  I'll call you in an hour and a half. => 11-18 12:00
  You told us the parcel was due at 3 pm; [[I'll call you by 5 pm]]. => 11-18 17:00
  The refund arrives within 3 days, and [[I'll call you]] tomorrow by 11 am. => 11-19 11:00
  I know you waited since Monday. [[I'll call you]] today by 4 pm. => 11-18 16:00
  [[I'll call you back]]. By 5 pm at the latest. => 11-18 17:00

  I'll call you back soon. => none
  I'll write as soon as I can. => none
  I'll keep you posted. => none
  I'll be back in a few days. => none
  I'll call you at order number 4417. => none
  I'll call you on 3/12. => none
  I'll call you about the 2 parcels. => none
  I called you yesterday at 5 pm. => none
  I'll write about what you sent 3 days ago. => none
  [[I'll call you back]]. The technician comes on Monday. => none
  I'll call you on Wednesday. => none
  I'll call you next Friday. => none
  I'll call you by 9 am. => none
  I'll call you by 5 pm or on Friday. => none
  I'll call you in December. => none
  I'll call you on 31 November. => none

  @ 2026-11-18 18:00 America/New_York
  I'll call you at 5. => none
  I'll call you by 5 pm. => none
  I'll call you tomorrow at 5. => 11-19 17:00
  I'll get back to you by close of business. => 11-19 17:00
  I'll write to you today. => 11-18 23:59
  I'll call you by 8. => 11-18 20:00

  @ 2026-11-20 16:00 America/New_York
  I'll call you in two working days. => 11-24 17:00
  I'll call you next Tuesday morning. => 11-24 09:00
  I'll call you next week. => 11-27 17:00
  I'll call you on Friday. => none
  I'll be in touch the next working day. => 11-23 17:00

  @ 2027-03-13 16:00 America/New_York
  I'll call you tomorrow at 10 am. => 2027-03-14 10:00
  I'll call you within 24 hours. => 2027-03-14 17:00

  @ 2026-12-30 10:00 Europe/London
  I'll call you on January 4. => 2027-01-04 17:00
  I'll write by the 2nd. => 2027-01-02 17:00
  I'll call you in three days. => 2027-01-02 17:00
  I'll write by the end of the month. => 12-31 17:00

  # Found when the reader first met phrases that it was not written with.
  @ 2026-11-18 10:30 America/New_York
  I'll follow up with you early next week. => 11-23 17:00
  I'll message you in an hour or two. => 11-18 12:30
  I'll call you in a week's time. => 11-25 17:00
  I'll call you in a quarter of an hour. => 11-18 10:45
  I'll call you at 5pm EST. => none
  I'll call you at 4 pm your time. => none
  I'll call you the week after next. => none
  I'll call you a week on Monday. => none
  I'll call you Monday week. => none
  I'll write within two days after the technician's visit. => none
  I'll write within 24 hours of your reply. => none
  We reply within 48 business hours. => 11-20 17:00
  I'll get back to you in 1 hour 30 minutes. => 11-18 12:00
  I'll call you no later than 4pm tomorrow. => 11-19 16:00
  We'll email you by Friday, 20 November. => 11-20 17:00
  I may call you at 4. => 11-18 16:00

  # The date of a message, an order or a complaint is no promise.
  @ 2026-04-22 10:30 Europe/London
  I will answer your message of 2 May. => none
  I'm writing about your e-mail from Monday. => none
  I'll get back to you about your letter dated 2 May. => none
  I'll call you about the order you placed on Friday. => none
  I'll answer your message of 2 May by Friday. => none
  I'll answer your message on Monday. => 04-27 17:00
  I'll answer your message by 2 May. => 05-02 17:00
  I'll call you tomorrow at 10 am about your complaint of Monday. => 04-23 10:00
  I'll call you about your order tomorrow. => 04-23 17:00
`,
);
