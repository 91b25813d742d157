import type { Offered } from '../platform/change';
import { uiLanguage } from '../platform/i18n';
import { interfaceLanguages, loadInterface } from '../platform/interface';
import { allRules } from './rules';

/** What there is to choose from: the playbooks of all packs, in the language of the interface, and their languages. */
export async function offered(): Promise<Offered> {
  const [{ rules, languages }] = await Promise.all([allRules(), loadInterface()]);
  const ui = uiLanguage();
  return {
    playbooks: rules.playbooks.map(({ id, label }) => ({
      id,
      label: label[ui] ?? label.en ?? Object.values(label)[0] ?? id,
    })),
    languages: languages.map(({ id }) => ({ id, label: ownNameOf(id) })),
  };
}

/** Chromium knows no Mongolian, so the languages of the interface bring their names along. */
function ownNameOf(id: string): string {
  const ours: Readonly<Record<string, string>> = interfaceLanguages;
  return ours[id] ?? new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
}
