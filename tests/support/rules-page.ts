import type { Rule, RuleSet } from '../../src/engine/types';

/** The page of the docs about all rules in one language: what each asks, why, who says so, and examples. */
export function rulesPage(rules: RuleSet, lang: string, languageName: string): string {
  const kinds: readonly (readonly [Rule['kind'][], string, string])[] = [
    [['avoid'], 'What should not be said', 'Each is underlined where it stands.'],
    [['require'], 'What should not be missing', 'Each is a line of the list, without a place in the draft.'],
    [['limit', 'order'], 'How much, and in which order', 'Each is underlined at the first one too many, or too early.'],
  ];
  const sections = kinds.flatMap(([of, title, about]) => {
    const own = rules.rules.filter((rule) => of.includes(rule.kind) && rule.text[lang]);
    return own.length === 0 ? [] : [`## ${title}\n\n${about}\n\n${own.map((rule) => entry(rule, lang)).join('\n')}`];
  });
  return [
    `# The built-in rules: ${languageName}\n`,
    'Made from the packs themselves (`npx vitest run -u tests/packs/rules-page.test.ts`); the examples are the tests of',
    'the rules. The words that are found stand between **bold** marks.\n',
    ...sections,
  ].join('\n');
}

function entry(rule: Rule, lang: string): string {
  const { message, why, fixes = [] } = rule.text[lang] ?? { message: '', why: '' };
  const { bad = [], good = [] } = rule.examples[lang] ?? {};
  const lines = [
    `### \`${rule.id}\``,
    '',
    `*${rule.level}* · ${rule.source}${conditionOf(rule)}`,
    '',
    `${message} ${why}`,
    '',
    ...bad.map((text) => `- ✗ ${text.replaceAll('[[', '**').replaceAll(']]', '**')}`),
    ...good.map((text) => `- ✓ ${text}`),
    ...(fixes.length > 0 ? [`- → ${fixes.map((fix) => `“${fix}”`).join(' · ')}`] : []),
    '',
  ];
  return lines.join('\n');
}

function conditionOf({ when }: Rule): string {
  if (!when) return '';
  return ` · when ${Object.entries(when)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(' or ') : value}`)
    .join(', ')}`;
}
