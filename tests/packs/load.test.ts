import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { builtinPacks } from '../../src/packs/builtin';
import { loadPack, loadSteps } from '../../src/packs/load';
import { mergePacks } from '../../src/packs/merge';
import type { Pack } from '../../src/packs/pack';
import { finish } from '../../src/packs/steps';
import { touchedLanguages } from '../../src/packs/touched';
import { teamPack } from '../e2e/packs/team-pack';
import { bytesOf, samplePack } from './sample-pack';

describe('a whole pack', () => {
  it('loads with all its examples true', () => {
    const loaded = loadPack(bytesOf(samplePack), [], languages);
    expect(loaded).toMatchObject({ ok: true, tried: 14, warnings: [] });
  });

  it('says what is broken in every language, not in the first one alone', () => {
    const phrases = { en: ['bonus (points'], ro: ['puncte (bonus'] };
    const broken = { ...samplePack, concepts: [{ id: 'acme/loyalty', kind: 'fault', phrases }] };
    const loaded = loadPack(bytesOf(broken), [], languages);
    expect(loaded.ok ? [] : loaded.problems.map(({ path }) => path[3])).toEqual(['en', 'ro']);
  });
});

describe('a pack on top of others that were loaded before', () => {
  const core = builtinPacks.filter(({ id }) => id === 'core');
  const team = teamPack('1.0.0', 1, 'bonus points');
  const load = (change: object) => {
    const pack = { ...team, extends: ['core'], ...change };
    return finish(loadSteps(bytesOf(pack), core, languages, { parentsHold: true }));
  };
  const tried = (change: object): readonly string[] => {
    const pack = { ...team, extends: ['core'], ...change } as unknown as Pack;
    const [rules, parents] = [mergePacks([pack], core), mergePacks(core)];
    if (!rules.ok || !parents.ok) throw new Error('The packs do not merge.');
    return touchedLanguages(rules.rules, parents.rules, languages).map(({ id }) => id);
  };

  it('is tried in the languages in which it may find anything else', () => {
    expect(tried({})).toEqual(['en']);
    expect(tried({ rules: [], concepts: [{ id: 'dont-know', 'phrases+': { ro: ['habar'] } }] })).toEqual(['ro']);
    expect(tried({ rules: [], concepts: [], lists: { fa: { 'team-words': ['سلام'] } } })).toEqual(['fa']);
    expect(tried({ concepts: [], rules: [{ id: 'dont-know', when: { case: ['complex'] } }] })).toHaveLength(5);
  });

  it('need not be tried when it only says things in another way', () => {
    const change = { concepts: [], rules: [{ id: 'dont-know', level: 'hint', stage: 'shadow' }] };
    expect(load(change)).toMatchObject({ ok: true, tried: 0 });
  });

  it('is refused for an example of its parent that it breaks', () => {
    const change = { concepts: [{ id: 'dont-know', 'phrases+': { ro: ['cum'] } }], rules: [] };
    expect(load(change)).toMatchObject({ ok: false });
  });
});
