import type { PortableProgram } from '../engine/portable';
import type { PageRules } from '../packs/compiled';
import { defaultGuard } from '../platform/guard';
import { stringsForPages, stringsOf } from '../platform/interface';
import type { RulesAnswer } from '../platform/messages';
import { loadSettings, siteSettings } from '../platform/storage';
import { policy } from './packs/policy';
import { fileInUse } from './packs/rules-in-use';
import { wanted } from './wanted';

/**
 * What a frame of a site needs to lint. A playbook that no pack has any more gives way to the default one. A page of
 * our own keeps all strings; web pages get those that are shown in them.
 */
export async function rulesFor(site: string, isOurPage = false): Promise<RulesAnswer> {
  const settings = await loadSettings();
  const { on, playbook } = siteSettings(settings, site);
  const { rules, languages } = wanted(await pageRules(), settings);
  const known = (id: string | undefined) => rules.playbooks.find((each) => each.id === id)?.id;
  const strings = await stringsOf(settings.interfaceLanguage);
  return {
    rules,
    languages,
    playbook: known(playbook) ?? known(settings.playbook) ?? rules.playbooks[0]?.id ?? '',
    enabled: on,
    guard: (await policy()).guard ?? settings.guard ?? defaultGuard,
    strings: strings && (isOurPage ? strings : stringsForPages(strings)),
  };
}

/** The compiled phrases of one language. The frame keeps them, so that the background need not. */
export async function programFor(lang: string): Promise<PortableProgram | undefined> {
  const { languages } = await pageRules();
  return languages.some(({ id }) => id === lang) ? fileInUse<PortableProgram>(lang) : undefined;
}

/** All rules that there are, whatever the agent has chosen. */
export function allRules(): Promise<PageRules> {
  return pageRules();
}

function pageRules(): Promise<PageRules> {
  return fileInUse<PageRules>('page');
}
