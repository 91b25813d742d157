import type { Localized, RuleSet } from '../engine/types';
import { uiLanguage } from '../platform/i18n';

/** A label in the language of the interface, else in English, else in whatever there is. */
export function words(label: Localized, ui = uiLanguage()): string {
  return label[ui] ?? label.en ?? Object.values(label)[0] ?? '';
}

/** Who asks for a rule, by name: the playbook in use before others, with its step, and the place as the pack cites it. */
export function sourceOf({ playbooks }: RuleSet, inUse: string, rule: string, cited: string): string {
  const chosen = playbooks.filter(({ id }) => id === inUse);
  for (const { label, steps } of [...chosen, ...playbooks]) {
    const step = steps.find(({ never }) => never.includes(rule));
    if (step) return `${words(label)} · ${words(step.label)} (${cited})`;
  }
  return cited;
}
