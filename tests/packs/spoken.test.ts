import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine/index';
import { languages } from '../../src/languages';
import { unpack } from '../../src/languages/portable';
import { coreRules } from '../../src/packs/builtin';
import { spokenLanguages } from '../../src/packs/spoken';

describe('the languages that travel with the rules', () => {
  const rules = coreRules();
  const sent: unknown = JSON.parse(JSON.stringify(spokenLanguages(rules)));
  const received = (sent as ReturnType<typeof spokenLanguages>).map(unpack);

  it('are those the rules speak', () => {
    const spoken = new Set(rules.concepts.flatMap(({ phrases }) => Object.keys(phrases ?? {})));
    expect(received.map(({ id }) => id)).toEqual(languages.map(({ id }) => id).filter((id) => spoken.has(id)));
  });

  it('find on the other side what the whole languages find here', () => {
    const here = createLinter(rules, languages);
    const there = createLinter(rules, received);
    const examples = rules.rules.flatMap(({ examples: all }) =>
      Object.entries(all).flatMap(([lang, { bad, good }]) =>
        [...bad, ...good].map((text) => ({ lang, reply: text.replaceAll(/\[\[|\]\]/g, '') })),
      ),
    );
    expect(examples.length).toBeGreaterThan(100);
    for (const draft of examples) expect(there.lint(draft)).toEqual(here.lint(draft));
  });
});
