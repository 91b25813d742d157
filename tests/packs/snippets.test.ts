import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine';
import { languages } from '../../src/languages';
import { builtinPacks } from '../../src/packs/builtin';
import { mergePacks } from '../../src/packs/merge';

const merged = mergePacks(
  builtinPacks.filter(({ id }) => id === 'core'),
  builtinPacks,
);
if (!merged.ok) throw new Error(merged.flaws.map(({ message }) => message).join('\n'));
const { rules } = merged;
const linter = createLinter(rules, languages);

describe.each(languages.map(({ id }) => id))('the ready sentences in %s', (lang) => {
  it('do what they are offered for, and no rule finds anything in them', () => {
    const flaws = rules.snippets.flatMap(({ act, text }) =>
      (text[lang] ?? []).flatMap((reply) => {
        const { acts, findings } = linter.lint({ reply, lang });
        const faults = findings
          .filter(({ span }) => span)
          .map(({ rule, text: words }) => `${rule} (${words}): ${reply}`);
        return acts.some(({ concept }) => concept === act) ? faults : [`no ${act}: ${reply}`, ...faults];
      }),
    );
    expect(flaws).toEqual([]);
  });
});
