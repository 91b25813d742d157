const acts = [
  { id: 'apology', kind: 'act', phrases: { en: ['i am sorry', 'sorry for'] } },
  { id: 'empathy', kind: 'act', phrases: { en: ['i understand'] } },
];

/** A pack of a team as its lead would write it: a change, rules of their own, a playbook, sentences. */
const whole = {
  format: 1,
  id: 'acme',
  version: '1.2.0',
  sequence: 3,
  name: { en: 'Acme support' },
  languages: ['en', 'fa'],
  extends: ['core'],
  lists: { en: { gifts: ['voucher', 'gift card', 'free month'] } },
  concepts: [
    {
      id: 'acme/loyalty',
      kind: 'fault',
      phrases: {
        en: [
          'loyalty points',
          { match: 'bonus points', except: ['bonus points in the game'], fixes: ['a refund'] },
          'here is a? @gifts',
        ],
        fa: ['امتیاز وفاداری'],
      },
    },
  ],
  rules: [
    { id: 'jargon', level: 'should' },
    {
      id: 'acme/loyalty',
      kind: 'avoid',
      concept: 'acme/loyalty',
      level: 'must',
      source: 'Acme style guide',
      text: {
        en: {
          message: 'This offers points to somebody who lost money.',
          why: 'Points are for thanks, not for damage.',
          fixes: ['your money back'],
        },
        fa: { message: 'به کسی که پول از دست داده امتیاز می‌دهد.', why: 'امتیاز برای تشکر است، نه برای خسارت.' },
      },
      examples: {
        en: {
          bad: ['I can offer you [[loyalty points]] for that.', '[[Here is a voucher]] for you.'],
          good: ['I have sent you the 12 euros back.', 'You keep the bonus points in the game.'],
        },
        fa: { bad: ['برای شما [[امتیاز وفاداری]] ثبت می‌کنم.'], good: ['پول شما را برگرداندم.'] },
      },
    },
  ],
  playbooks: [
    {
      id: 'acme/night',
      label: { en: 'Night shift' },
      steps: [
        {
          id: 'calm',
          label: { en: 'Calm down the line' },
          items: [
            { id: 'sorry', by: 'auto', acts: ['apology', 'empathy'], label: { en: 'Show that you are sorry' } },
            { id: 'read', by: 'you', label: { en: 'I have read the notes of the day shift' } },
          ],
          never: ['acme/loyalty'],
        },
        { id: 'promise', label: { en: 'Promise a call' }, items: [], never: [] },
      ],
    },
  ],
  snippets: [
    {
      id: 'acme/sorry',
      act: 'apology',
      text: { en: ['I am sorry that we let you wait.'], fa: ['ببخشید که شما را منتظر گذاشتیم.'] },
    },
  ],
  settings: { apologies: 'own', customerValue: { amount: 6000, currency: 'USD' } },
};

const fileOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const teamPack = fileOf(whole);

/** The same on its own: its tests take no time. */
const { extends: _, ...alone } = whole;
export const ownPack = fileOf({
  ...alone,
  concepts: [...whole.concepts, ...acts],
  rules: whole.rules.filter(({ id }) => id !== 'jargon'),
});

/** The same with a phrase that cannot be read. */
export const brokenPack = ownPack.replace('"loyalty points"', '"loyalty (points"');
