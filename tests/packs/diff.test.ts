import { describe, expect, it } from 'vitest';
import { changeWords } from '../../src/cli/change-words';
import { diffRules } from '../../src/packs/diff';
import { mergePacks } from '../../src/packs/merge';
import type { Pack } from '../../src/packs/pack';
import { packWith, samplePack } from './sample-pack';

const version = (pack: Pack) => {
  const merged = mergePacks([pack]);
  if (!merged.ok) throw new Error(merged.flaws[0]?.message);
  return { rules: merged.rules, settings: pack.settings };
};
const changed = (path: (string | number)[], value: unknown) =>
  version(packWith(path, value as never) as unknown as Pack);
const said = (now: ReturnType<typeof version>) => diffRules(version(samplePack), now).map(changeWords);
const [rule, concept] = [samplePack.rules?.[0], samplePack.concepts?.[0]] as never as [
  { id: string; level: string },
  { id: string; phrases: { en: unknown[] } },
];

describe('the difference between two versions', () => {
  it('is nothing between twins', () => expect(said(version(samplePack))).toEqual([]));

  it('counts phrases, by the concept', () => {
    const more = [...concept.phrases.en, 'one thing', 'another thing'];
    expect(said(changed(['concepts', 0, 'phrases', 'en'], more))).toEqual([`2 phrases added to ${concept.id}`]);
    const moved = [...concept.phrases.en].reverse();
    expect(said(changed(['concepts', 0, 'phrases', 'en'], moved))).toEqual([]);
  });

  it('tells a new level and stage', () => {
    const to = rule.level === 'hint' ? 'must' : 'hint';
    const word = to === 'hint' ? 'a hint' : to;
    expect(said(changed(['rules', 0, 'level'], to))).toEqual([`${rule.id} is now ${word} (was ${rule.level})`]);
    expect(said(changed(['rules', 0, 'stage'], 'shadow'))).toEqual([`${rule.id} is now in stage shadow (was on)`]);
  });

  it('tells new and lost rules, and other words', () => {
    expect(said(changed(['rules', 0], undefined))).toContain(`rule ${rule.id} is gone`);
    expect(diffRules(changed(['rules', 0], undefined), version(samplePack)).map(changeWords)).toContain(
      `rule ${rule.id} is new`,
    );
    expect(said(changed(['rules', 0, 'text', 'en', 'why'], 'Because.'))).toEqual([
      `the explanation of ${rule.id} is worded anew`,
    ]);
  });

  it('tells settings, fixes, conditions and playbooks', () => {
    expect(said(changed(['settings', 'apologies'], 'company'))).toEqual(['the setting apologies is changed']);
    expect(said(changed(['rules', 0, 'when'], { case: ['complex'] }))).toEqual([
      `${rule.id} holds under another condition`,
    ]);
    expect(said(changed(['rules', 0, 'text', 'en', 'fixes'], ['so and so'])).join()).toMatch(
      /1 better wording added to/,
    );
    expect(said(changed(['playbooks'], undefined)).join()).toMatch(/playbook \S+ is gone/);
  });
});
