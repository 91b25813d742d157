import type { Examples, Rule, When } from '../engine/types';
import { known } from './check';
import { type ExitCode, exit, type Io, write } from './io';
import { rulesOf } from './packs';

/** Prints everything a rule says about itself: reason, source, condition, fixes, examples. */
export async function explain(
  id: string,
  options: { readonly pack?: readonly string[]; readonly lang?: string },
  io: Io,
): Promise<ExitCode> {
  const { rules } = await rulesOf(options.pack);
  known('rule', id, rules);
  for (const rule of rules.filter((one) => one.id === id)) await write(io.stdout, explained(rule, options.lang));
  return exit.fine;
}

function explained(rule: Rule, lang: string | undefined): string {
  const about = rule.kind === 'require' ? rule.acts.join(' or ') : rule.concept;
  const head = [
    `${rule.id}: ${rule.kind} ${about}, ${rule.level}${rule.stage ? `, stage ${rule.stage}` : ''}`,
    `source: ${rule.source}`,
  ];
  const condition = rule.when ? [`holds when: ${conditions(rule.when)}`] : [];
  const spoken = Object.keys(rule.text).filter((language) => language === (lang ?? language));
  const texts = spoken.flatMap((language) => {
    const { message, why, fixes = [] } = rule.text[language] ?? { message: '', why: '' };
    const better = fixes.map((fix) => `  better: ${fix}`);
    return ['', `[${language}] ${message}`, `  ${why}`, ...better, ...examples(rule.examples[language])];
  });
  return `${[...head, ...condition, ...texts].join('\n')}\n`;
}

function conditions(when: When): string {
  return Object.entries(when)
    .map(([what, value]) => `${what} is ${Array.isArray(value) ? value.join(' or ') : value}`)
    .join(', and ');
}

function examples({ bad, good }: Examples = { bad: [], good: [] }): string[] {
  return [...bad.map((text) => `  bad:  ${text}`), ...good.map((text) => `  good: ${text}`)];
}
