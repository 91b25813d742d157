import { describe, expect, it } from 'vitest';
import type { Concept, Rule } from '../../src/engine/types';
import { languages } from '../../src/languages';
import { loadPack } from '../../src/packs/load';
import { mergePacks } from '../../src/packs/merge';
import type { Pack } from '../../src/packs/pack';
import { bytesOf, samplePack } from './sample-pack';

const base: Pack = {
  ...samplePack,
  id: 'core',
  concepts: samplePack.concepts?.slice(0, 4),
  rules: samplePack.rules?.filter(({ id }) => id !== 'acme/discount'),
};

/** A pack that extends `core` with some sections. */
const team = (sections: Partial<Pack>): Pack => ({
  format: 1,
  id: 'team',
  version: '1.0.0',
  sequence: 1,
  name: { en: 'Team' },
  languages: ['en'],
  extends: ['core'],
  ...sections,
});

function merged(active: readonly Pack[], available: readonly Pack[] = [base, ...active]) {
  const result = mergePacks(active, available);
  if (!result.ok) throw new Error(result.flaws.map(({ message }) => message).join('\n'));
  return result.rules;
}

const concept = (active: readonly Pack[], id: string): Concept | undefined =>
  merged(active).concepts.find((one) => one.id === id);
const rule = (active: readonly Pack[], id: string): Rule | undefined =>
  merged(active).rules.find((one) => one.id === id);

/** What loading a pack on top of `core` says. */
function saidOf(pack: Pack, available: readonly Pack[] = [base]): string[] {
  const loaded = loadPack(bytesOf(pack), available, languages);
  return loaded.ok ? [] : loaded.problems.map(({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`);
}

describe('what a pack asks of the send guard', () => {
  it('holds for the rules that it writes or changes, by their level', () => {
    const [first, second] = base.rules ?? [];
    const changed = { id: first?.id ?? '', level: 'must' };
    const pack = team({ settings: { guard: { must: 'ask' } }, rules: [changed] });
    expect(rule([pack], changed.id)?.guard).toBe('ask');
    expect(rule([pack], second?.id ?? '')?.guard).toBeUndefined();
    expect(rule([{ ...pack, rules: [{ ...changed, level: 'should' }] }], changed.id)?.guard).toBeUndefined();
    expect(rule([{ ...pack, rules: [{ ...changed, level: 'hint' }] }], changed.id)?.guard).toBeUndefined();
  });

  it('is no business of other packs, the most important of which has the last word on its own', () => {
    const id = base.rules?.[0]?.id ?? '';
    const one = team({ settings: { guard: { must: 'ask' } }, rules: [{ id, level: 'must' }] });
    const other = team({ id: 'other', settings: { guard: { must: 'off' } } });
    expect(rule([other, one], id)?.guard).toBe('ask');
  });
});

describe('a pack that extends another', () => {
  it('inherits everything', () => {
    const own = merged([base]);
    expect(merged([team({})])).toEqual(own);
  });

  it('adds to lists and takes from them', () => {
    const pack = team({
      lists: { en: { 'team+': ['night shift'], 'team-': ['warehouse'] } },
      concepts: [
        {
          id: 'blame-colleague',
          'phrases+': { en: ['@team messed up'] },
          'phrases-': { en: ['blame the @team'] },
          'except+': { en: ['x y'] },
        },
      ],
    });
    expect(merged([pack]).lists.en?.team).toEqual(['repair team', 'night shift']);
    expect(concept([pack], 'blame-colleague')).toMatchObject({
      phrases: { en: [{ match: '@team is to blame' }, '@team messed up'] },
      except: { en: ['x y'] },
    });
  });

  it('takes a phrase with guards away by its pattern', () => {
    const pack = team({ concepts: [{ id: 'blame-colleague', 'phrases-': { en: ['@team is to blame'] } }] });
    expect(concept([pack], 'blame-colleague')?.phrases.en).toEqual(['blame the @team']);
  });

  it('replaces what it names, field by field, and takes away with null', () => {
    const pack = team({ rules: [{ id: 'apologize', level: 'must', when: null, text: { en: { why: 'We care.' } } }] });
    const changed = rule([pack], 'apologize');
    expect(changed).toMatchObject({
      level: 'must',
      text: { en: { message: 'An apology is missing.', why: 'We care.' } },
    });
    expect(changed).not.toHaveProperty('when');
  });

  it('leaves rules, playbooks and snippets out, also from the steps that named them', () => {
    const rules = merged([team({ 'rules-': ['blame-colleague'], 'snippets-': ['sorry'] })]);
    expect(rules.rules.map(({ id }) => id)).not.toContain('blame-colleague');
    expect(rules.playbooks[0]?.steps[0]?.never).toEqual([]);
    expect(rules.snippets).toEqual([]);
    expect(merged([team({ 'playbooks-': ['heat'] })]).playbooks).toEqual([]);
  });

  it.each(['must', 'all'] as const)('locks rules for agents: %s', (lock) => {
    const { rules } = merged([team({ settings: { lock } })]);
    expect(rules.map(({ locked }) => locked === true)).toEqual(
      rules.map(({ level }) => lock === 'all' || level === 'must'),
    );
  });

  it('sets limits, and may do without apologies', () => {
    const pack = team({ settings: { apologies: 'none', limits: { 'over-apology': 5 } } });
    expect(rule([pack], 'over-apology')).toMatchObject({ most: 5 });
    expect(rule([pack], 'apologize')).toMatchObject({ acts: ['involvement'] });
    expect(merged([pack]).playbooks[0]?.steps[0]?.items[0]).toMatchObject({ acts: ['involvement'] });
    expect(merged([pack]).snippets).toEqual([]);
  });

  it('can be extended in turn', () => {
    const night = { ...team({ lists: { en: { 'team+': ['day shift'] } } }), id: 'night', extends: ['team'] };
    const all = [base, team({ lists: { en: { 'team+': ['night shift'] } } }), night];
    expect(merged([night], all).lists.en?.team).toEqual(['repair team', 'warehouse', 'night shift', 'day shift']);
  });

  it.each<[string, Partial<Pack>, string]>([
    [
      'changes a misspelt concept',
      { concepts: [{ id: 'blame-colleage', 'phrases+': { en: ['x y'] } }] },
      'concepts.0.id: `blame-colleage` is not inherited, so there is nothing to change. Did you mean `blame-colleague`?',
    ],
    [
      'adds half a rule',
      { rules: [{ id: 'quite-new', level: 'must' }] },
      'rules.0.id: `quite-new` is not inherited, so there is nothing to change. A new one must be whole: `kind` is missing. Write `"kind"`: one of avoid, require, limit, order.',
    ],
    [
      'takes away what is not there',
      { concepts: [{ id: 'apology', 'phrases-': { en: ['i am sory'] } }] },
      'concepts.0.phrases-.en.0: `i am sory` is not inherited, so it cannot be taken away. Did you mean `i am sorry`?',
    ],
    [
      'leaves out a rule that is not there',
      { 'rules-': ['apologise'] },
      'rules-.0: `apologise` is not inherited, so it cannot be taken away. Did you mean `apologize`?',
    ],
    [
      'breaks a rule',
      { rules: [{ id: 'apologize', acts: ['blame-colleague'] }] },
      'rules.0.acts.0: `blame-colleague` is a fault; here must stand an act. There is apology, action.',
    ],
    [
      'gives a rule a field of another kind',
      { rules: [{ id: 'apologize', most: 3 }] },
      'rules.0.most: Unknown key `most`. It is one of id, level, stage, source, when, text, examples, kind, acts, within.',
    ],
    [
      'names a list that nobody has',
      { concepts: [{ id: 'apology', 'phrases+': { en: ['sorry @teem'] } }] },
      'concepts.0.phrases+.en.0: There is no list for `en` named `teem`. Did you mean `team`?',
    ],
    [
      'extends a pack that is not there',
      { extends: ['cor'] },
      'extends.0: There is no pack `cor` to extend. Did you mean `core`?',
    ],
    [
      'sets a limit for no rule',
      { settings: { limits: { apologise: 1 } } },
      'settings.limits.apologise: There is no rule `apologise`. Did you mean `apologize`?',
    ],
    [
      'spells out its own bad example wrongly',
      { rules: [{ id: 'blame-colleague', 'examples+': { en: { bad: ['[[It]] rains.'] } } }] },
      'rules.0.examples+.en.bad.0: `blame-colleague` finds nothing in: [[It]] rains. Change the phrases, or the marks if the example is wrong.',
    ],
    [
      'makes an inherited example untrue',
      { concepts: [{ id: 'apology', 'phrases-': { en: ['i am sorry'] } }] },
      'concepts.0: `apology` finds nothing in: [[I am sorry]] about that. Change the phrases, or the marks if the example is wrong.',
    ],
  ])('is refused when it %s', (_, sections, said) => {
    expect(saidOf(team(sections))).toContain(said);
  });

  it('is refused in a circle, which is told in full', () => {
    const one = { ...team({}), id: 'one', extends: ['two'] };
    const two = { ...team({}), id: 'two', extends: ['one'] };
    expect(saidOf(one, [two])).toEqual([
      'extends: In pack `two`: Packs extend one another in a circle: one -> two -> one. Take one of them out of `extends`.',
    ]);
    expect(saidOf({ ...one, extends: ['one'] })).toEqual([
      'extends.0: Packs extend one another in a circle: one -> one. Take one of them out of `extends`.',
    ]);
  });

  it('may add a whole rule of its own', () => {
    const own = { ...(samplePack.rules?.[0] as Rule), id: 'team/blame' };
    expect(rule([team({ rules: [own] })], 'team/blame')).toEqual(own);
    expect(saidOf(team({ rules: [{ ...own, id: 'other/blame' }] }))).toEqual([
      'rules.0.id: This pack is not `other`. Name it `team/blame`.',
    ]);
  });
});

describe('several packs at once', () => {
  const managed = team({ rules: [{ id: 'blame-colleague', text: { en: { why: 'Managed says so.' } } }] });
  const local = {
    ...managed,
    id: 'local',
    rules: [{ id: 'blame-colleague', text: { en: { why: 'Local says so.' } } }],
  };

  it('show both views of a rule, the more important one under its id and first', () => {
    const rules = merged([managed, local]).rules.filter(({ id }) => id.endsWith('blame-colleague'));
    expect(rules.map(({ id, text }) => [id, text.en?.why])).toEqual([
      ['blame-colleague', 'Managed says so.'],
      ['local/blame-colleague', 'Local says so.'],
    ]);
  });

  it('show one that all agree on once, and the inherited view not at all', () => {
    const twin = { ...managed, id: 'twin' };
    const rules = merged([managed, twin, base]).rules.filter(({ id }) => id.endsWith('blame-colleague'));
    expect(rules.map(({ id }) => id)).toEqual(['blame-colleague']);
  });

  it('join their words when neither extends the other', () => {
    const other: Pack = {
      ...team({ concepts: [{ id: 'apology', kind: 'act', phrases: { en: ['my bad'] } }] }),
      extends: undefined,
    };
    const phrases = mergePacks([base, other]);
    expect(phrases.ok && phrases.rules.concepts.find(({ id }) => id === 'apology')?.phrases.en).toEqual([
      'my bad',
      'i am sorry',
      'we apologize',
    ]);
  });
});
