import { describe, expect, it } from 'vitest';
import { createLinter, type Draft, type Finding, type Playbook, type Rule, type RuleSet } from '../../src/engine/index';
import { en } from '../../src/languages/en';
import { ro } from '../../src/languages/ro';
import { empty, mark } from './marked';

const texts = { en: { message: 'a message', why: 'a reason', fixes: ['I will find out'] } };
const base = { level: 'must' as const, source: 'heat A', text: texts, examples: {} };
const concepts: RuleSet['concepts'] = [
  {
    id: 'dont-know',
    kind: 'fault',
    phrases: { en: ['i do not know', { match: 'no idea', fixes: ['an answer by tonight'] }], ro: ['nu știu'] },
  },
  { id: 'jargon', kind: 'fault', phrases: { en: ['ont', 'pppoe session'] } },
  { id: 'apology', kind: 'act', phrases: { en: ['i am sorry', 'i apologize'] } },
  { id: 'empathy', kind: 'act', phrases: { en: ['how annoying'] } },
  { id: 'action', kind: 'act', phrases: { en: ['i will check'] } },
  { id: 'emotional', kind: 'signal', phrases: { en: ['fed up'] } },
];

function lint(rule: Rule | Rule[], draft: Draft): readonly Finding[] {
  const rules = { ...empty, concepts, rules: [rule].flat() };
  return createLinter(rules, [en, ro]).lint({ lang: 'en', ...draft }).findings;
}
const marks = (rule: Rule, reply: string) =>
  mark(
    reply,
    lint(rule, { reply }).flatMap((finding) => (finding.span ? [finding.span] : [])),
  );
const avoid: Rule = { ...base, id: 'dont-know', kind: 'avoid', concept: 'dont-know' };

describe('avoid', () => {
  it('finds each hit and says what, why, where it comes from', () => {
    expect(marks(avoid, "[[I don't know]], really. [[No idea]].".replaceAll(/\[\[|\]\]/g, ''))).toBe(
      "[[I don't know]], really. [[No idea]].",
    );
    expect(lint(avoid, { reply: "I don't know" })).toEqual([
      {
        rule: 'dont-know',
        concept: 'dont-know',
        kind: 'fault',
        level: 'must',
        stage: 'on',
        span: [0, 12],
        text: "I don't know",
        message: 'a message',
        why: 'a reason',
        source: 'heat A',
        fixes: [{ span: [0, 12], text: 'I will find out' }],
      },
    ]); // prettier-ignore
  });
  it('puts the phrase’s own wording first and sets the capital only at the start of the sentence', () => {
    expect(lint(avoid, { reply: 'No idea!' })[0].fixes.map((fix) => fix.text)).toEqual([
      'An answer by tonight',
      'I will find out',
    ]);
    expect(lint(avoid, { reply: 'Well, no idea!' })[0].fixes.map((fix) => fix.text)).toEqual([
      'an answer by tonight',
      'I will find out',
    ]);
  });
  it('may replace the whole sentence', () => {
    const [finding] = lint({ ...avoid, replace: 'sentence' }, { reply: "Hello. To be honest I don't know it. Bye." });
    expect(finding.span).toEqual([20, 32]);
    expect(finding.fixes).toEqual([{ span: [7, 36], text: 'I will find out.' }]);
  });
  it('lets the customer’s own words pass', () => {
    const jargon: Rule = { ...base, id: 'jargon', kind: 'avoid', concept: 'jargon', exempt: 'customer' };
    const reply = 'The ONT lost its PPPoE session.';
    expect(lint(jargon, { reply }).map((finding) => finding.text)).toEqual(['ONT', 'PPPoE session']);
    expect(lint(jargon, { reply, customer: 'My ont is red, I wont pay' }).map((finding) => finding.text)).toEqual([
      'PPPoE session',
    ]);
  });
  it('speaks the language of the paragraph, or the nearest the pack has', () => {
    const both: Rule = { ...avoid, text: { ...texts, ro: { message: 'un mesaj', why: 'un motiv' } } };
    expect(lint(both, { reply: 'Nu știu.', lang: 'ro' })[0].message).toBe('un mesaj');
    expect(lint(avoid, { reply: 'Nu știu.', lang: 'ro' })[0].message).toBe('a message');
  });
});

describe('require', () => {
  const rule: Rule = { ...base, id: 'apologize', kind: 'require', acts: ['apology', 'empathy'], within: 2 };
  it('finds what is missing, without a place', () => {
    expect(lint(rule, { reply: 'Hello.' })).toMatchObject([
      { rule: 'apologize', concept: 'apology', kind: 'missing', fixes: [] },
    ]);
    expect(lint(rule, { reply: 'Hello.' })[0]).not.toHaveProperty('span');
  });
  it('is content with any of the acts, early enough', () => {
    expect(lint(rule, { reply: 'How annoying. Hello.' })).toEqual([]);
    expect(lint(rule, { reply: 'One. Two. I am sorry.' })).toHaveLength(1);
  });
  it('counts what the agent wrote earlier', () => {
    expect(lint(rule, { reply: 'Hello.', thread: [{ from: 'agent', text: 'I am sorry.' }] })).toEqual([]);
    expect(lint(rule, { reply: 'Hello.', thread: [{ from: 'customer', text: 'I am sorry.' }] })).toHaveLength(1);
  });
});

describe('limit', () => {
  it('marks the first one too many', () => {
    const rule: Rule = {
      ...base,
      id: 'over-apology',
      kind: 'limit',
      concept: 'over-apology',
      count: { concept: 'apology' },
      most: 2,
    };
    expect(marks(rule, 'I am sorry. I apologize.')).not.toContain('[[');
    expect(marks(rule, 'I am sorry. I apologize. Again: I am sorry. I apologize.')).toBe(
      'I am sorry. I apologize. Again: [[I am sorry]]. I apologize.',
    );
  });
  it('counts questions', () => {
    const rule: Rule = {
      ...base,
      id: 'interrogation',
      kind: 'limit',
      concept: 'interrogation',
      count: 'questions',
      most: 1,
    };
    expect(marks(rule, 'Why? When? Where?')).toBe('Why? [[When?]] Where?');
  });
  it('counts the words of a sentence', () => {
    const rule: Rule = { ...base, id: 'long', kind: 'limit', concept: 'acme/long', count: 'sentence-words', most: 3 };
    expect(marks(rule, 'One two three. One two three four. Yes.')).toBe('One two three. [[One two three four.]] Yes.');
  });
  it('asks for a least number', () => {
    const rule: Rule = { ...base, id: 'ask', kind: 'limit', concept: 'acme/ask', count: 'questions', least: 1 };
    expect(lint(rule, { reply: 'Hello.' })).toMatchObject([{ kind: 'missing' }]);
    expect(lint(rule, { reply: 'Why?' })).toEqual([]);
  });
});

it('order marks the act that came too early, and is silent while one is missing', () => {
  const rule: Rule = {
    ...base,
    id: 'person-first',
    kind: 'order',
    concept: 'acme/order',
    first: ['empathy', 'apology'],
    later: ['action'],
  };
  expect(marks(rule, 'I will check. How annoying.')).toBe('[[I will check]]. How annoying.');
  expect(marks(rule, 'How annoying. I will check.')).not.toContain('[[');
  expect(marks(rule, 'I will check.')).not.toContain('[[');
});

describe('a condition', () => {
  const when = (condition: Rule['when'], draft: Omit<Draft, 'reply'> = {}) =>
    lint({ ...avoid, when: condition }, { reply: "I don't know", ...draft }).length === 1;
  it('asks for signals of the customer, or their absence', () => {
    expect(when({ signals: ['emotional'] }, { customer: 'I am fed up' })).toBe(true);
    expect(when({ signals: ['emotional'] }, { customer: 'Hello' })).toBe(false);
    expect(when({ signals: ['!emotional'] }, { customer: 'Hello' })).toBe(true);
    expect(when({ signals: ['emotional'] }, { customer: 'Hello', signals: ['emotional'] })).toBe(true);
    expect(when({ signals: ['emotional'] }, { thread: [{ from: 'customer', text: 'I am fed up' }] })).toBe(true);
  });
  it('takes an unknown customer for one who complains', () => {
    expect(when({ signals: ['complaint'] })).toBe(true);
    expect(when({ signals: ['complaint'] }, { customer: 'Hello' })).toBe(false);
  });
  it('asks for case, language, site and place in the thread', () => {
    expect(when({ case: ['complex'] }, { case: 'complex' })).toBe(true);
    expect(when({ case: ['complex'] })).toBe(false);
    expect(when({ language: ['ro', 'en'] })).toBe(true);
    expect(when({ language: ['ro'] })).toBe(false);
    expect(when({ site: ['*.acme.example', 'a.example'] }, { site: 'x.acme.example' })).toBe(true);
    expect(when({ site: ['*.acme.example', 'a.example'] }, { site: 'a.example' })).toBe(true);
    expect(when({ site: ['*.acme.example'] }, { site: 'acme.example.evil' })).toBe(false);
    expect(when({ position: 'first' })).toBe(true);
    expect(when({ position: 'later' }, { thread: [{ from: 'agent', text: 'x' }] })).toBe(true);
    expect(when({ position: 'later' })).toBe(false);
  });
});

it('a stage turns findings down to hints', () => {
  expect(lint({ ...avoid, stage: 'hint' }, { reply: "I don't know" })).toMatchObject([
    { level: 'hint', stage: 'hint' },
  ]);
  expect(lint({ ...avoid, stage: 'shadow' }, { reply: "I don't know" })).toMatchObject([{ stage: 'shadow' }]);
});

describe('the steps of a playbook', () => {
  const label = (text: string) => ({ en: text });
  const playbook: Playbook = {
    id: 'p',
    label: label('P'),
    steps: [
      { id: 'hear', label: label('Hear'), never: [], items: [{ id: 'read', by: 'you', label: label('I read it') }] },
      {
        id: 'feel',
        label: label('Empathize'),
        never: [],
        items: [
          {
            id: 'empathy',
            by: 'auto',
            acts: ['empathy'],
            label: label('Show empathy'),
            when: { signals: ['emotional'] },
            otherwise: label('The customer is calm.'),
          },
        ],
      },
      {
        id: 'act',
        label: label('Act'),
        never: [],
        items: [
          { id: 'apology', by: 'auto', acts: ['apology'], label: label('Apologize') },
          { id: 'note', by: 'you', label: label('Note') },
        ],
      },
    ],
  }; // prettier-ignore
  const walk = (draft: Draft) => {
    const { step, checklist } = createLinter({ ...empty, concepts, playbooks: [playbook] }, [en]).lint({
      lang: 'en',
      ...draft,
    });
    return {
      step,
      states: checklist.map((item) => item.state),
      because: checklist.map((item) => item.because),
      reasons: checklist.map((item) => item.reason),
      spans: checklist.map((item) => item.spans),
    };
  };
  it('begin with the first that is open', () => {
    expect(walk({ reply: 'Hello', customer: 'I am fed up' })).toMatchObject({
      step: 'hear',
      states: ['open', 'open', 'open', 'open'],
    });
    expect(walk({ reply: 'Hello', customer: 'I am fed up', ticks: ['hear/read'] }).step).toBe('feel');
  });
  it('pass over what does not apply, and say why', () => {
    const { step, states, because } = walk({ reply: 'Hello', customer: 'Hello', ticks: ['hear/read'] });
    expect([step, states[1], because[1]]).toEqual(['act', 'not-applicable', 'The customer is calm.']);
  });
  it('are done by what the draft says, here or earlier', () => {
    const done = walk({ reply: 'How annoying. I am sorry.', customer: 'fed up', ticks: ['hear/read'] });
    expect(done).toMatchObject({
      step: 'act',
      states: ['done', 'done', 'done', 'open'],
      spans: [[], [[0, 12]], [[14, 24]], []],
    });
    const earlier = walk({ reply: 'Hello', thread: [{ from: 'agent', text: 'I apologize.' }] });
    expect([earlier.states[2], earlier.reasons[2]]).toEqual(['done', 'said-earlier']);
  });
  it('follow the agent who chose one', () => {
    expect(walk({ reply: 'Hello', step: 'act' }).step).toBe('act');
    expect(walk({ reply: 'Hello', step: 'unknown' }).step).toBe('hear');
  });
  it('say why an item is open', () => {
    expect(walk({ reply: 'Hello' }).reasons[2]).toBe('not-said');
  });
});

it('finds only signals where there is no reply', () => {
  const linter = createLinter({ ...empty, concepts, rules: [avoid] }, [en]);
  expect(linter.lint({ customer: "I am fed up, I don't know" })).toMatchObject({
    findings: [],
    acts: [],
    checklist: [],
    signals: [{ concept: 'emotional', span: [5, 11], text: 'fed up' }],
  });
});
