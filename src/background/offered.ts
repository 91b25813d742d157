import type { Offered } from '../platform/change';
import { uiLanguage } from '../platform/i18n';
import { interfaceLanguages, loadInterface } from '../platform/interface';
import { guardChoices, owners } from './guard';
import { policy } from './packs/policy';
import { allRules } from './rules';

/** What there is to choose from: playbooks, languages and rules of all packs, in the language of the interface. */
export async function offered(): Promise<Offered> {
  const [{ rules, languages }, { guard }] = await Promise.all([allRules(), policy(), loadInterface()]);
  const ui = uiLanguage();
  const best = <T>(said: Readonly<Record<string, T>>): T | undefined => said[ui] ?? said.en ?? Object.values(said)[0];
  return {
    playbooks: rules.playbooks.map(({ id, label }) => ({ id, label: best(label) ?? id })),
    languages: languages.map(({ id }) => ({ id, label: ownNameOf(id) })),
    rules: rules.rules.map(({ id, text }) => ({ id, label: best(text)?.message ?? id })),
    guard: { must: guard?.must, should: guard?.should },
    guards: guardChoices(await owners(rules.rules), guard),
  };
}

/** Chromium knows no Mongolian, so the languages of the interface bring their names along. */
function ownNameOf(id: string): string {
  const ours: Readonly<Record<string, string>> = interfaceLanguages;
  return ours[id] ?? new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
}
