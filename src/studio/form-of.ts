import { entriesOf, type Inherited } from './entries';
import type { Json } from './json';
import type { Placed } from './problems';
import type { Route, Tab } from './route';

/** The sections of a pack whose problems a tab shows; what is not listed is in the settings. */
export const sectionsOf: Readonly<Partial<Record<Tab, readonly string[]>>> = {
  rules: ['rules', 'concepts'],
  playbooks: ['playbooks'],
  snippets: ['snippets'],
  words: ['lists'],
  settings: ['format', 'id', 'version', 'sequence', 'name', 'homepage', 'languages', 'extends', 'settings'],
};

/** Where in the form a problem can be mended. The words of a fault are in the form of the rule that forbids it. */
export function formOf({ section, id }: Placed, pack: Json, inherited: Inherited): Omit<Route, 'draft'> {
  const tabs = Object.entries(sectionsOf) as [Tab, readonly string[]][];
  const tab = tabs.find(([, sections]) => sections.includes(section))?.[0] ?? 'settings';
  if (id === undefined) return { tab };
  if (tab !== 'rules') return { tab, open: id };
  const rule = section === 'concepts' ? ruleOn(id, pack, inherited) : undefined;
  return { tab, open: rule ? `rules:${rule}` : `${section}:${id}` };
}

function ruleOn(concept: string, pack: Json, inherited: Inherited): string | undefined {
  const rules = entriesOf(pack, inherited, 'rules');
  return rules.find(({ value }) => value.kind === 'avoid' && value.concept === concept)?.id;
}
