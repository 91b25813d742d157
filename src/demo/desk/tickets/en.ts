import { agentName, days, hours, type Ticket } from './ticket';

/** The complaints in English. */
export const english: readonly Ticket[] = [
  {
    id: '20412',
    lang: 'en',
    customer: 'Priya Raman',
    trade: 'Broadband',
    channel: 'E-mail',
    status: 'Open',
    subject: 'Engineer never came, third e-mail',
    messages: [
      {
        from: 'customer',
        name: 'Priya Raman',
        ago: days(3) + hours(2),
        text: `Hello,

the internet in our flat has been down since Sunday morning. The box by the door shows a red light. I work from home, so I'd be glad of a quick answer.

Priya Raman`,
      },
      {
        from: 'agent',
        name: agentName,
        ago: days(2) + hours(22),
        text: `Hello Priya,

Thank you for telling us about this. I've booked an engineer for Wednesday between 8 and 12.

Kind regards
Sam`,
      },
      {
        from: 'customer',
        name: 'Priya Raman',
        ago: 14,
        text: `I took the morning off and sat here from 8 until 12. NOBODY CAME. No call, no message, nothing.

This is my third e-mail about the same fault and I am seriously fed up. You promised an engineer. I've been living on my phone's data for four days now. What are you going to do about it?`,
      },
    ],
    poor: `Hello Priya,

I'm sorry you feel that way. I don't know why nobody came, it's the repair team's fault. We are short-staffed this week, and it's our policy that only they can change a booking.

You need to contact the repair team yourself. It will be fixed by tomorrow.`,
  },
  {
    id: '20409',
    lang: 'en',
    customer: 'Tom Whitfield',
    trade: 'Kitchenware',
    channel: 'E-mail',
    status: 'New',
    subject: 'Glass lid arrived in pieces',
    messages: [
      {
        from: 'customer',
        name: 'Tom Whitfield',
        ago: hours(1) + 22,
        text: `Good morning,

The casserole dish I ordered came today, and the glass lid is in about forty pieces. There was no padding in the box at all, only a sheet of brown paper. My daughter nearly cut herself opening it.

I don't need the whole set again, a new lid would do. Could you tell me what I have to do?

Tom Whitfield`,
      },
    ],
    poor: `Hi Tom,

You should have checked the box before you signed for it. Unfortunately there is nothing I can do, the system won't let me send a single lid. Please contact the courier.

At least the dish is fine!!!`,
  },
  {
    id: '20398',
    lang: 'en',
    customer: 'Grace Adeyemi',
    trade: 'Hotel',
    channel: 'Web form',
    status: 'Open',
    subject: 'Charged twice for one night',
    messages: [
      {
        from: 'customer',
        name: 'Grace Adeyemi',
        ago: days(4) + hours(5),
        text: `Hi, my card was charged twice for my night with you last week, 2 × £118. Please put one of them back. Room 207, Adeyemi.`,
      },
      {
        from: 'agent',
        name: agentName,
        ago: days(4) + hours(1),
        text: `Dear Ms Adeyemi,

Thank you for your message. I can see one booking under your name, so I've asked our accounts to check the second charge. You'll hear from me within two days.

Sam Keller`,
      },
      {
        from: 'note',
        name: agentName,
        ago: days(1) + hours(3),
        text: `Accounts confirm two captures, a minute apart. The second one is ours. Refund form is on Dana's desk.`,
      },
      {
        from: 'customer',
        name: 'Grace Adeyemi',
        ago: hours(5) + 3,
        text: `"Within two days", you wrote. It's been four, I've heard nothing and the second £118 is still gone.

Sorry, but "we're checking" doesn't help me when the rent is due on Monday. I want the money back this week, or I'll have my bank reverse it.`,
      },
    ],
    poor: `Dear Ms Adeyemi,

As I already told you, accounts are looking at it. Actually, you said last week. We apologize for any inconvenience this may have caused. As per our terms, refunds go through accounts, and my hands are tied.

Please be aware that I went to three departments for you.`,
  },
  {
    id: '20371',
    lang: 'en',
    customer: 'Owen Pritchard',
    trade: 'Bicycles',
    channel: 'E-mail',
    status: 'Solved',
    subject: 'Brake cable, wrong length',
    messages: [
      {
        from: 'customer',
        name: 'Owen Pritchard',
        ago: days(6),
        text: `The brake cable you sent for my touring bike is 30 cm too short. I set out on Saturday and now I can't. Rather disappointed, I must say.`,
      },
      {
        from: 'agent',
        name: agentName,
        ago: days(5) + hours(20),
        text: `Hello Owen,

I'm sorry that we sent you the wrong cable, and just before your tour. The right one (2 m) left here an hour ago by express. I'll write to you on Thursday to make sure that it has come. Would that work for you?

Sam`,
      },
      {
        from: 'customer',
        name: 'Owen Pritchard',
        ago: days(3) + hours(4),
        text: `It came this morning, and it fits. Yes, that works, thank you. I'm off tomorrow at six.`,
      },
    ],
    poor: `Hi Owen,

You're lucky we still had one. It was only a small delay. Whatever, have fun.`,
  },
];
