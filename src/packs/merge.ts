import type { Concept, Playbook, Rule, RuleSet, Snippet } from '../engine/types';
import { add, applyChange, nothingToRemove } from './change';
import { checkShape } from './check';
import { didYouMean } from './nearest';
import { inOrder, type PackFlaw } from './order';
import type { Change, Flaw, Pack, Path, Settings } from './pack';
import { namesOf, unknownNames } from './references';
import { extendingPack, wholeEntry } from './schema';
import { applySettings } from './settings';
import { holes, newIdFlaw } from './whole';

/** The rules of several packs as one set, with the settings that are left to the reader; or what keeps them apart. */
export type Merged =
  | { readonly ok: true; readonly rules: RuleSet; readonly settings: Settings }
  | { readonly ok: false; readonly flaws: readonly PackFlaw[] };

/**
 * Merges packs, the most important (managed) first, with the packs that they extend, found among `available`.
 * Words (lists and concepts) are joined; the most important pack has the last word on what it changes. Rules,
 * playbooks and snippets that two packs see differently are kept both: the more important one keeps the id, the other
 * is called `pack/id`.
 */
export function mergePacks(active: readonly Pack[], available: readonly Pack[] = active): Merged {
  const { packs, ancestors, flaws } = inOrder(active, available);
  if (flaws.length > 0) return { ok: false, flaws };
  const merge = new Merge();
  for (const pack of packs) merge.apply(pack, ancestors.get(pack.id) ?? new Set());
  return merge.flaws.length > 0
    ? { ok: false, flaws: merge.flaws.slice(0, 100) }
    : { ok: true, rules: applySettings(merge.rules(), merge.settings), settings: merge.settings };
}

type Entry = Concept | Rule | Playbook | Snippet;
type Section = 'rules' | 'playbooks' | 'snippets';
const sections: readonly Section[] = ['rules', 'playbooks', 'snippets'];

/** One pack's view of an entry; `replaced` by the change of another pack. */
interface View<T> {
  readonly pack: string;
  readonly entry: T;
  replaced: boolean;
}

class Merge {
  readonly flaws: PackFlaw[] = [];
  settings: Settings = {};
  private lists: RuleSet['lists'] = {};
  private readonly languages = new Map<string, readonly string[]>();
  private readonly concepts = new Map<string, { readonly concept: Concept; readonly packs: readonly string[] }>();
  private readonly views: Readonly<Record<Section, Map<string, View<Entry>[]>>> = {
    rules: new Map(),
    playbooks: new Map(),
    snippets: new Map(),
  };

  apply(pack: Pack, ancestors: ReadonlySet<string>): void {
    const flaws: Flaw[] = [];
    const extending = (pack.extends?.length ?? 0) > 0;
    const inherited = [...ancestors].flatMap((id) => this.languages.get(id) ?? []);
    const languages = [...new Set([...inherited, ...pack.languages])];
    this.languages.set(pack.id, languages);
    const lists = extending
      ? applyChange(this.lists, pack.lists ?? {}, ['lists'], flaws)
      : add(this.lists, pack.lists ?? {});
    this.lists = lists as RuleSet['lists'];
    for (const [index, concept] of (pack.concepts ?? []).entries())
      this.applyConcept(pack, ancestors, concept, ['concepts', index], flaws);
    for (const section of sections) {
      for (const [index, entry] of (pack[section] ?? []).entries())
        this.applyEntry(section, pack, ancestors, entry, [section, index], flaws);
      this.leaveOut(section, pack[`${section}-`] ?? [], ancestors, flaws);
    }
    const limits = { ...this.settings.limits, ...pack.settings?.limits };
    this.settings = { ...this.settings, ...pack.settings, ...(Object.keys(limits).length > 0 && { limits }) };
    if (extending && flaws.length === 0) flaws.push(...this.check(pack, languages));
    this.flaws.push(...flaws.map((flaw) => ({ ...flaw, pack: pack.id })));
  }

  /** What can only be known about a pack that extends others once its parents are there. */
  private check(pack: Pack, languages: readonly string[]): Flaw[] {
    const rules = this.rules();
    const place = ({ path: [section, index, ...rest], ...flaw }: Flaw): Flaw => {
      const id = rules[section as 'rules'][index as number]?.id;
      const own = (pack[section as 'rules'] ?? []).findIndex((entry) => entry.id === id);
      return { ...flaw, path: own < 0 ? [] : [section ?? '', own, ...rest] };
    };
    return [
      ...unknownNames(checkShape(extendingPack, pack).references, namesOf(rules, languages)),
      ...holes(rules, languages).map(place),
    ];
  }

  private applyConcept(
    pack: Pack,
    ancestors: ReadonlySet<string>,
    entry: Concept | Change,
    path: Path,
    flaws: Flaw[],
  ): void {
    const known = this.concepts.get(entry.id);
    const inherited = known?.packs.some((id) => ancestors.has(id)) ?? false;
    if (!inherited && !this.isWhole('concepts', pack, ancestors, entry, path, flaws)) return;
    const next = inherited ? applyChange(known?.concept, entry, path, flaws) : joined(known?.concept, entry as Concept);
    if (inherited && !sound('concepts', next, path, flaws)) return;
    this.concepts.set(entry.id, { concept: next as Concept, packs: [...(known?.packs ?? []), pack.id] });
  }

  private applyEntry(
    section: Section,
    pack: Pack,
    ancestors: ReadonlySet<string>,
    entry: Entry | Change,
    path: Path,
    flaws: Flaw[],
  ): void {
    const views = this.views[section].get(entry.id) ?? [];
    const base = views.findLast(({ pack: owner }) => ancestors.has(owner));
    if (!base && !this.isWhole(section, pack, ancestors, entry, path, flaws)) return;
    const next = base ? applyChange(base.entry, entry, path, flaws) : entry;
    if (base && !sound(section, next, path, flaws)) return;
    if (base) base.replaced = true;
    this.views[section].set(entry.id, [...views, { pack: pack.id, entry: next as Entry, replaced: false }]);
  }

  /** Whether an entry that changes nothing inherited can stand alone; a misspelt id is the usual reason why not. */
  private isWhole(
    section: Section | 'concepts',
    pack: Pack,
    ancestors: ReadonlySet<string>,
    entry: Entry | Change,
    path: Path,
    flaws: Flaw[],
  ): boolean {
    // A pack that stands alone was checked when it was parsed.
    if (ancestors.size === 0) return true;
    const { flaws: gaps } = checkShape(wholeEntry[section], entry);
    const found = gaps.length > 0 ? [] : newIdFlaw(pack.id, section, entry, path);
    if (gaps.length > 0) {
      const known = section === 'concepts' ? [...this.concepts.keys()] : [...this.views[section].keys()];
      const remedy = didYouMean(entry.id, known, `A new one must be whole: ${gaps[0]?.message} ${gaps[0]?.remedy}`);
      const message = `\`${entry.id}\` is not inherited, so there is nothing to change.`;
      found.push({ path: [...path, 'id'], message, remedy });
    }
    flaws.push(...found);
    return found.length === 0;
  }

  private leaveOut(section: Section, ids: readonly string[], ancestors: ReadonlySet<string>, flaws: Flaw[]): void {
    for (const [index, id] of ids.entries()) {
      const base = this.views[section].get(id)?.findLast(({ pack }) => ancestors.has(pack));
      if (base) base.replaced = true;
      else flaws.push(nothingToRemove(id, [...this.views[section].keys()], [`${section}-`, index]));
    }
  }

  /** The set as it stands; a rule that was left out leaves the steps that named it. */
  rules(): RuleSet {
    const rules = this.entries('rules') as Rule[];
    const ids = new Set(rules.map(({ id }) => id));
    const dropped = new Set([...this.views.rules.keys()].filter((id) => !ids.has(id)));
    const playbooks = (this.entries('playbooks') as Playbook[]).map((playbook) => ({
      ...playbook,
      steps: playbook.steps.map((step) => ({ ...step, never: step.never.filter((id) => !dropped.has(id)) })),
    }));
    const concepts = [...this.concepts.values()].map(({ concept }) => concept);
    return { lists: this.lists, concepts, rules, playbooks, snippets: this.entries('snippets') as Snippet[] };
  }

  private entries(section: Section): Entry[] {
    return [...this.views[section].values()].flatMap((views) => {
      const seen = new Set<string>();
      const live = views.filter(({ replaced }) => !replaced).reverse();
      const different = live.filter(({ entry }) => !seen.has(JSON.stringify(entry)) && seen.add(JSON.stringify(entry)));
      return different.map(({ pack, entry }, rank) =>
        rank === 0 ? entry : { ...entry, id: `${pack}/${entry.id.replace(/^.*\//, '')}` },
      );
    });
  }
}

function joined(known: Concept | undefined, concept: Concept): Concept {
  return known ? (add({ ...known, kind: undefined }, concept) as Concept) : concept;
}

/** Whether an entry still is a whole one after a change. */
function sound(section: keyof typeof wholeEntry, entry: unknown, path: Path, flaws: Flaw[]): boolean {
  const broken = checkShape(wholeEntry[section], entry).flaws;
  flaws.push(...broken.map((flaw) => ({ ...flaw, path: [...path, ...flaw.path] })));
  return broken.length === 0;
}
