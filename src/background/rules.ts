import type { PortableProgram } from '../engine/portable';
import type { PageRules } from '../packs/compiled';
import { extensionUrl } from '../platform/browser';
import { defaultGuard } from '../platform/guard';
import type { RuleExamples, RulesAnswer } from '../platform/messages';
import { loadSettings, siteSettings } from '../platform/storage';
import { choices } from './choices';

const DEFAULT_PLAYBOOK = 'heat';

let page: Promise<PageRules> | undefined;

/** What a frame of a site needs to lint. A playbook that no pack has any more gives way to the default one. */
export async function rulesFor(site: string): Promise<RulesAnswer> {
  const [settings, { salt, words, rules: off, places }] = await Promise.all([loadSettings(), choices()]);
  const countPlace = places.find((each) => each.site === site);
  const { on, playbook } = siteSettings(settings, site);
  const { rules, languages } = await pageRules();
  const chosen = rules.playbooks.find(({ id }) => id === playbook);
  return {
    rules,
    languages,
    playbook: chosen?.id ?? DEFAULT_PLAYBOOK,
    enabled: on,
    guard: settings.guard ?? defaultGuard,
    choices: { salt, words, rules: off },
    ...(countPlace && { countPlace }),
  };
}

/** The compiled phrases of one language. The frame keeps them, so that the background need not. */
export async function programFor(lang: string): Promise<PortableProgram | undefined> {
  const { languages } = await pageRules();
  return languages.some(({ id }) => id === lang) ? readFile<PortableProgram>(lang) : undefined;
}

/** Examples of a rule in a language; empty where it has none. */
export async function examplesOf(rule: string, lang: string): Promise<RuleExamples> {
  const { languages } = await pageRules();
  const none: RuleExamples = { bad: [], good: [] };
  if (!languages.some(({ id }) => id === lang)) return none;
  const all = await readFile<Readonly<Record<string, RuleExamples>>>(`examples-${lang}`);
  return Object.hasOwn(all, rule) ? (all[rule] ?? none) : none;
}

/** Read once; a reading that failed is not remembered. */
function pageRules(): Promise<PageRules> {
  page ??= readFile<PageRules>('page').catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page;
}

/** A file of the built-in rules, which the build wrote. */
async function readFile<T>(name: string): Promise<T> {
  const answer = await fetch(extensionUrl(`rules/${name}.json`));
  return answer.json() as Promise<T>;
}
