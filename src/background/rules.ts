import type { RuleSet } from '../engine/types';
import { coreRules } from '../packs/builtin';
import type { RulesAnswer } from '../platform/messages';
import { loadSettings, siteSettings } from '../platform/storage';

const DEFAULT_PLAYBOOK = 'heat';

let ready: RuleSet | undefined;

/** What a frame of a site needs to lint. A playbook that no pack has any more gives way to the default one. */
export async function rulesFor(site: string): Promise<RulesAnswer> {
  const { on, playbook } = siteSettings(await loadSettings(), site);
  ready ??= coreRules(undefined, { examples: false });
  const chosen = ready.playbooks.find(({ id }) => id === playbook);
  return { rules: ready, playbook: chosen?.id ?? DEFAULT_PLAYBOOK, enabled: on };
}
