import { describe, expect, it } from 'vitest';
import { fewEnough, findAgain, liveFindings, shiftFindings } from '../../src/content/live-finding';
import { changeBetween } from '../../src/editors/change';
import type { Finding, Span } from '../../src/engine/types';

const finding = (text: string, words: string, change: Partial<Finding> = {}): Finding => {
  const span: Span = [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    rule: 'policy-shield',
    concept: 'policy-shield',
    kind: 'fault',
    level: 'should',
    stage: 'on',
    span,
    text: words,
    message: 'Hides behind the rules',
    why: 'It helps nobody.',
    source: 'resolved S',
    fixes: [{ span, text: 'what I will do' }],
    ...change,
  };
};

describe('a finding in the draft', () => {
  const text = 'I see, but it is our policy.';

  it('knows what its fix expects to find', () => {
    const [live] = liveFindings([finding(text, 'our policy')], text);
    expect(live?.fixes).toEqual([{ span: [17, 27], text: 'what I will do', expected: 'our policy' }]);
  });

  it('is shown as a hint on trial, and not at all in the shadow stage or without a place', () => {
    const all = [
      finding(text, 'our policy', { stage: 'hint' }),
      finding(text, 'our policy', { stage: 'shadow' }),
      { ...finding(text, 'our policy', { kind: 'missing' }), span: undefined },
    ];
    expect(liveFindings(all as readonly Finding[], text).map(({ level }) => level)).toEqual(['hint']);
  });

  it('moves with its words, fixes included', () => {
    const after = `Well, ${text}`;
    const change = changeBetween(text, after);
    const [live] = change ? shiftFindings(liveFindings([finding(text, 'our policy')], text), change) : [];
    expect(live && after.slice(...live.span)).toBe('our policy');
    expect(live?.fixes[0]?.span).toEqual(live?.span);
  });

  it('goes when its words, or those that its fix replaces, are touched', () => {
    const sentence: Span = [0, text.length];
    const wide = finding(text, 'our policy', { fixes: [{ span: sentence, text: 'I will do it.' }] });
    const change = changeBetween(text, text.replace('see', 'understand'));
    expect(change && shiftFindings(liveFindings([wide], text), change)).toEqual([]);
  });

  it('is found again in a newer list by rule and place', () => {
    const [live] = liveFindings([finding(text, 'our policy')], text);
    const newer = liveFindings([finding(text, 'it is our policy'), finding(text, 'our policy')], text);
    expect(live && findAgain(newer, live)).toBe(newer[1]);
  });
});

describe('a draft that is full of findings', () => {
  const words = 'our policy ';
  const many = (rule: string, count: number) =>
    liveFindings(
      Array.from({ length: count }, (_, n) => finding(words, 'our policy', { rule, span: [n * 11, n * 11 + 10] })),
      words.repeat(count),
    );

  it('shows the first 50 of a rule, and says that there are more', () => {
    const { shown, areMore } = fewEnough([...many('policy-shield', 60), ...many('dont-know', 2)]);
    expect(shown).toHaveLength(52);
    expect(areMore).toBe(true);
    expect(fewEnough(many('policy-shield', 50))).toMatchObject({ areMore: false });
  });

  it('shows 300 at the most', () => {
    const all = Array.from({ length: 10 }, (_, n) => many(`rule-${n}`, 40)).flat();
    expect(fewEnough(all).shown).toHaveLength(300);
  });
});
