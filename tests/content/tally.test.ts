import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsHash } from '../../src/content/ignore';
import type { LiveFinding } from '../../src/content/live-finding';
import type { Session } from '../../src/content/session';
import { DraftTally } from '../../src/content/tally';
import type { Finding } from '../../src/engine/types';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  concept: rule,
  kind: 'fault',
  level: 'should',
  stage: 'on',
  span: [0, 4],
  text: rule,
  message: '',
  why: '',
  source: '',
  fixes: [],
  ...more,
});
const [jargon, rude] = [finding('jargon'), finding('rude')];
const missing = finding('missing-apology', { kind: 'missing', span: undefined, text: undefined } as Partial<Finding>);

/** A draft with these findings, of which those in stage `shadow` are not shown. */
const draft = (text: string, ...findings: Finding[]): Session => {
  const shown = findings.filter(({ kind, stage }) => kind === 'fault' && stage !== 'shadow');
  const live = shown.map((each) => ({ finding: each }) as LiveFinding);
  const silenced = { salt: '', words: [], rules: [] };
  const about = { silenced, context: { ignored: [] }, rules: { rules: [] } };
  return { text, mode: 'reply', findings: live, result: { findings }, ...about } as unknown as Session;
};

let counted: string[];
let tally: DraftTally;

beforeEach(() => {
  counted = [];
  tally = new DraftTally({ add: (rule, what) => counted.push(`${rule} ${what}`) });
});

describe('what becomes of findings', () => {
  it('counts each once in a draft, however often it is linted', () => {
    for (const text of ['a', 'ab', 'abc']) tally.saw(draft(text, jargon));
    expect(counted).toEqual(['jargon shown']);
  });

  it('tells what was mended by hand from what was sent as it stood', () => {
    tally.saw(draft('a', jargon, rude));
    tally.sent(draft('b', rude));
    expect(counted).toEqual(['jargon shown', 'rude shown', 'jargon fixed', 'rude sent']);
  });

  it('ends with a fix or with being ignored', () => {
    tally.saw(draft('a', jargon, rude));
    tally.chose('fixed', jargon);
    tally.chose('ignored', rude);
    tally.sent(draft('b'));
    expect(counted).toEqual(['jargon shown', 'rude shown', 'jargon fixed', 'rude ignored']);
  });

  it('does not take for mended what the agent has silenced everywhere', () => {
    tally.saw(draft('a', jargon, rude));
    const words = [wordsHash('', rude.text ?? '')];
    tally.sent({ ...draft('b'), silenced: { salt: '', words, rules: ['jargon'] } } as unknown as Session);
    expect(counted).toEqual(['jargon shown', 'rude shown', 'jargon ignored', 'rude ignored']);
  });

  it('counts what is missing when the draft is sent, because at first every draft misses something', () => {
    tally.saw(draft('a', missing));
    expect(counted).toEqual([]);
    tally.sent(draft('b', missing));
    expect(counted).toEqual(['missing-apology shown', 'missing-apology sent']);
  });

  it('counts a rule in stage shadow, which shows nothing', () => {
    tally.sent(draft('a', finding('jargon', { stage: 'shadow' })));
    expect(counted).toEqual(['jargon shown', 'jargon sent']);
  });

  it('counts a press that is heard twice once, and a note never', () => {
    tally.sent(draft('a', jargon));
    tally.sent(draft('a', jargon));
    tally.sent({ ...draft('b', rude), mode: 'note' } as Session);
    expect(counted).toEqual(['jargon shown', 'jargon sent']);
  });
});
