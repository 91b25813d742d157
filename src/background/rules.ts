import { coreRules } from '../packs/builtin';
import { spokenLanguages } from '../packs/spoken';
import type { RulesAnswer } from '../platform/messages';
import { loadSettings, siteSettings } from '../platform/storage';

const DEFAULT_PLAYBOOK = 'heat';

let ready: Pick<RulesAnswer, 'rules' | 'languages'> | undefined;

/** What a frame of a site needs to lint. A playbook that no pack has any more gives way to the default one. */
export async function rulesFor(site: string): Promise<RulesAnswer> {
  const { on, playbook } = siteSettings(await loadSettings(), site);
  ready ??= prepare();
  const chosen = ready.rules.playbooks.find(({ id }) => id === playbook);
  return { ...ready, playbook: chosen?.id ?? DEFAULT_PLAYBOOK, enabled: on };
}

function prepare(): Pick<RulesAnswer, 'rules' | 'languages'> {
  const rules = coreRules(undefined, { examples: false });
  return { rules, languages: spokenLanguages(rules) };
}
