import type { PortableProgram } from '../engine/portable';
import type { PageRules } from '../packs/compiled';
import { loadInterface, stringsForPages, stringsOf } from '../platform/interface';
import type { RulesAnswer } from '../platform/messages';
import type { RuleExamples } from '../platform/messages/beside';
import { loadSettings, siteSettings } from '../platform/storage';
import { guardInForce, owners } from './guard';
import { languageSigns } from './packs/builtin';
import { policy } from './packs/policy';
import { fileInUse } from './packs/rules-in-use';
import { silenced } from './silenced';
import { wanted } from './wanted';

/**
 * What a frame of a site needs to lint. A playbook that no pack has any more gives way to the default one. A page of
 * our own keeps all strings; web pages get those that are shown in them.
 */
export async function rulesFor(site: string, isOurPage = false): Promise<RulesAnswer> {
  const [settings, { salt, words, rules: off, places }] = await Promise.all([loadSettings(), silenced()]);
  const countPlace = places.find((each) => each.site === site);
  const { on, playbook } = siteSettings(settings, site);
  const { rules, languages } = wanted(await pageRules(), settings);
  const known = (id: string | undefined) => rules.playbooks.find((each) => each.id === id)?.id;
  // The names of packs are told in the language of the interface.
  await loadInterface();
  const strings = await stringsOf(settings.interfaceLanguage);
  return {
    rules,
    languages,
    signs: await languageSigns(),
    playbook: known(playbook) ?? known(settings.playbook) ?? rules.playbooks[0]?.id ?? '',
    enabled: on,
    guard: guardInForce(await owners(rules.rules), settings.guard, (await policy()).guard),
    silenced: { salt, words, rules: off },
    ...(countPlace && { countPlace }),
    strings: strings && (isOurPage ? strings : stringsForPages(strings)),
  };
}

/** The compiled phrases of one language. The frame keeps them, so that the background need not. */
export async function programFor(lang: string): Promise<PortableProgram | undefined> {
  const { languages } = await pageRules();
  return languages.some(({ id }) => id === lang) ? fileInUse<PortableProgram>(lang) : undefined;
}

/** Examples of a rule in a language; empty where it has none. */
export async function examplesOf(rule: string, lang: string): Promise<RuleExamples> {
  const { languages } = await pageRules();
  const none: RuleExamples = { bad: [], good: [] };
  if (!languages.some(({ id }) => id === lang)) return none;
  const all = await fileInUse<Readonly<Record<string, RuleExamples>>>(`examples-${lang}`);
  return Object.hasOwn(all, rule) ? (all[rule] ?? none) : none;
}

/** All rules that there are, whatever the agent has chosen. */
export function allRules(): Promise<PageRules> {
  return pageRules();
}

function pageRules(): Promise<PageRules> {
  return fileInUse<PageRules>('page');
}
