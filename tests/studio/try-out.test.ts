import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/studio/entries';
import type { JsonObject } from '../../src/studio/json';
import { focusOn } from '../../src/studio/testing/focus';
import { probe } from '../../src/studio/testing/probe';
import { draftOf, isDescribed, type TryOut } from '../../src/studio/testing/try-out';

const pack: JsonObject = {
  concepts: [
    { id: 'acme/points', kind: 'fault', phrases: { en: ['loyalty points'] } },
    { id: 'emotional', kind: 'signal', phrases: { en: ['furious'] }, examples: { en: { yes: [], no: ['furious'] } } },
  ],
  playbooks: [{ id: 'acme/night', steps: [{ id: 'calm' }, { id: 'promise' }] }],
};

const rule = (when: JsonObject): Entry => ({
  id: 'acme/points',
  origin: 'own',
  value: {
    ...{ id: 'acme/points', kind: 'avoid', concept: 'acme/points', level: 'must', when },
    text: { en: { message: 'Points.', why: '' } },
    examples: { en: { bad: ['Take [[loyalty points]].'], good: [] } },
  },
});

const reply = 'Take loyalty points.';

const tried = (when: JsonObject, about: Omit<TryOut, 'reply'> = {}) =>
  probe(focusOn(pack, {}, rule(when), 'en', Boolean(about.customer)), { reply, ...about });

describe('a rule with a condition, tried', () => {
  it.each<[JsonObject, Omit<TryOut, 'reply'>, boolean]>([
    [{ signals: ['emotional'] }, {}, true],
    [{ signals: ['emotional'] }, { customer: 'I am furious!' }, true],
    [{ signals: ['emotional'] }, { customer: 'Where is it?' }, false],
    [{ signals: ['emotional'] }, { customer: 'Where is it?', signals: ['emotional'] }, true],
    [{ signals: ['!emotional'] }, { signals: ['emotional'] }, false],
    [{ step: ['calm'] }, { playbook: 'acme/night', step: 'calm' }, true],
    [{ step: ['calm'] }, { playbook: 'acme/night', step: 'promise' }, false],
    [{ step: ['calm'] }, { site: 'desk.example.com' }, true],
    [{ site: ['*.example.com'] }, { site: 'desk.example.com' }, true],
    [{ site: ['*.example.com'] }, { site: 'desk.example.org' }, false],
    [{ case: ['complex'] }, { case: 'simple' }, false],
    [{ position: 'later' }, { position: 'later' }, true],
    [{ position: 'later' }, { position: 'first' }, false],
  ])('%j in the case %j speaks: %j', (when, about, speaks) => {
    const { marks, withheld } = tried(when, about);
    expect([marks.map(({ span }) => span), withheld]).toEqual(speaks ? [[[5, 19]], false] : [[], true]);
  });

  it('is silent without being withheld where there is nothing to say', () => {
    const focus = focusOn(pack, {}, rule({ case: ['complex'] }), 'en');
    expect(probe(focus, { reply: 'Fine.', case: 'simple' }).withheld).toBe(false);
  });

  it('tells the signals of what the customer wrote, and leaves their examples alone', () => {
    const { signals, failures } = tried({}, { customer: 'I am furious!' });
    expect([signals, failures]).toEqual([['emotional'], []]);
  });

  it('takes a condition that makes no sense yet for none', () => {
    expect(tried({ signals: 5, site: null, position: 'later' } as unknown as JsonObject).marks).toHaveLength(1);
  });
});

describe('a signal, tried', () => {
  it('is found in what a customer writes', () => {
    const entry: Entry = { id: 'emotional', origin: 'own', value: (pack.concepts as JsonObject[])[1] ?? {} };
    expect(probe(focusOn(pack, {}, entry, 'en'), { reply: 'I am furious!' }).marks).toMatchObject([{ span: [5, 12] }]);
  });
});

describe('a try-out', () => {
  it('is described by any part but the reply', () => {
    expect([
      isDescribed({ reply }),
      isDescribed({ reply, customer: '' }),
      isDescribed({ reply, case: 'simple' }),
    ]).toEqual([false, false, true]);
  });

  it('stands for a draft', () => {
    expect(draftOf({ reply, customer: '', position: 'later' }, 'en')).toEqual({
      ...{ reply, lang: 'en' },
      thread: [{ from: 'agent', text: '1' }],
    });
  });
});
