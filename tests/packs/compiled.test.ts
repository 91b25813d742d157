import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine/index';
import { linterOf } from '../../src/engine/page';
import { fromPortable, toPortable } from '../../src/engine/portable';
import { languages } from '../../src/languages';
import { builtinRules } from '../../src/packs/builtin';
import { compiledCore } from '../../src/packs/builtin/compiled';

describe('the rules that a page is sent', () => {
  const rules = builtinRules();
  const sent: unknown = JSON.parse(JSON.stringify(compiledCore));
  const { page, programs } = sent as typeof compiledCore;

  it('speak the languages that the rules speak', () => {
    const spoken = new Set(rules.concepts.flatMap(({ phrases }) => Object.keys(phrases ?? {})));
    const expected = languages.map(({ id }) => id).filter((id) => spoken.has(id));
    expect(page.languages.map(({ id }) => id)).toEqual(expected);
    expect(Object.keys(programs)).toEqual(expected);
  });

  it('find there what whole rules find here', () => {
    const here = createLinter(rules, languages);
    const there = linterOf(page.rules, page.languages, (lang) => programs[lang] && fromPortable(programs[lang]));
    const examples = rules.rules.flatMap(({ examples: all }) =>
      Object.entries(all).flatMap(([lang, { bad, good }]) =>
        [...bad, ...good].map((text) => ({ lang, reply: text.replaceAll(/\[\[|\]\]/g, '') })),
      ),
    );
    expect(examples.length).toBeGreaterThan(100);
    for (const draft of examples) expect(there.lint(draft)).toEqual(here.lint(draft));
  });

  it('find nothing in a language that has not come yet, and everything when it has', () => {
    const come = new Set<string>();
    const programOf = (lang: string) => (come.has(lang) ? programs[lang] && fromPortable(programs[lang]) : undefined);
    const session = linterOf(page.rules, page.languages, programOf).session();
    const thread = [{ from: 'agent', text: "I'm sorry that we lost your parcel." }] as const;
    const draft = { reply: "I don't know.", lang: 'en', thread };
    const apology = () => session.lint(draft).checklist.find(({ item }) => item === 'apology')?.state;
    expect(session.lint(draft).findings).toEqual([]);
    expect(apology()).toBe('open');
    come.add('en');
    expect(session.lint(draft).findings).not.toEqual([]);
    expect(apology()).toBe('done');
  });
});

it('a tree survives its way through JSON, whatever its numbers', () => {
  const code = { spellings: [], phrases: [], negators: { before: 0, after: 1 } };
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (tree) => {
      const portable = toPortable({ ...code, automaton: { tree, lists: [], guards: [] } });
      const back = fromPortable(JSON.parse(JSON.stringify(portable)));
      expect([...(back.automaton.tree as Int32Array)]).toEqual(tree);
    }),
  );
});
