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

/** One pack's turn in the merge. */
interface Turn {
  readonly pack: Pack;
  readonly ancestors: ReadonlySet<string>;
  readonly flaws: Flaw[];
}

class Merge {
  readonly flaws: PackFlaw[] = [];
  settings: Settings = {};
  private readonly guards = new Map<string, Settings['guard']>();
  private lists: RuleSet['lists'] = {};
  private readonly languages = new Map<string, readonly string[]>();
  private readonly concepts = new Map<string, { readonly concept: Concept; readonly packs: readonly string[] }>();
  private readonly views: Readonly<Record<Section, Map<string, View<Entry>[]>>> = {
    rules: new Map(),
    playbooks: new Map(),
    snippets: new Map(),
  };

  apply(pack: Pack, ancestors: ReadonlySet<string>): void {
    const turn: Turn = { pack, ancestors, flaws: [] };
    const extending = (pack.extends?.length ?? 0) > 0;
    const change = extending
      ? applyChange(this.lists, pack.lists ?? {}, ['lists'], turn.flaws)
      : add(this.lists, pack.lists);
    this.lists = change as RuleSet['lists'];
    for (const [index, concept] of (pack.concepts ?? []).entries())
      this.applyConcept(turn, concept, ['concepts', index]);
    for (const section of sections) {
      for (const [index, entry] of (pack[section] ?? []).entries())
        this.applyEntry(turn, section, entry, [section, index]);
      this.leaveOut(turn, section);
    }
    this.applySettings(pack);
    const inherited = [...ancestors].flatMap((id) => this.languages.get(id) ?? []);
    this.languages.set(pack.id, [...new Set([...inherited, ...pack.languages])]);
    if (extending && turn.flaws.length === 0) this.checkNames(turn);
    this.flaws.push(...turn.flaws.map((flaw) => ({ ...flaw, pack: pack.id })));
  }

  private applySettings({ id, settings: { guard, ...settings } = {} }: Pack): void {
    this.guards.set(id, guard);
    const limits = { ...this.settings.limits, ...settings.limits };
    this.settings = { ...this.settings, ...settings, ...(Object.keys(limits).length > 0 && { limits }) };
  }

  /** What can only be known about a pack that extends others once its parents are there. */
  private checkNames({ pack, flaws }: Turn): void {
    const rules = this.rules();
    const languages = this.languages.get(pack.id) ?? [];
    const place = ({ path: [section, index, ...rest], ...flaw }: Flaw): Flaw => {
      const id = rules[section as 'rules'][index as number]?.id;
      const own = (pack[section as 'rules'] ?? []).findIndex((entry) => entry.id === id);
      return { ...flaw, path: own < 0 ? ['extends'] : [section ?? '', own, ...rest] };
    };
    flaws.push(...unknownNames(checkShape(extendingPack, pack).references, namesOf(rules, languages)));
    flaws.push(...holes(rules, languages).map(place));
  }

  private applyConcept(turn: Turn, entry: Concept | Change, path: Path): void {
    const known = this.concepts.get(entry.id);
    const inherited = known?.packs.some((id) => turn.ancestors.has(id)) ?? false;
    if (!inherited && !this.isWhole(turn, 'concepts', entry, path)) return;
    const next = inherited
      ? applyChange(known?.concept, entry, path, turn.flaws)
      : joined(known?.concept, entry as Concept);
    if (inherited && !isSound('concepts', next, path, turn.flaws)) return;
    this.concepts.set(entry.id, { concept: next as Concept, packs: [...(known?.packs ?? []), turn.pack.id] });
  }

  private applyEntry(turn: Turn, section: Section, entry: Entry | Change, path: Path): void {
    const views = this.views[section].get(entry.id) ?? [];
    const base = views.findLast(({ pack }) => turn.ancestors.has(pack));
    if (!base && !this.isWhole(turn, section, entry, path)) return;
    const next = base ? applyChange(base.entry, entry, path, turn.flaws) : entry;
    if (base && !isSound(section, next, path, turn.flaws)) return;
    if (base) base.replaced = true;
    this.views[section].set(entry.id, [...views, { pack: turn.pack.id, entry: next as Entry, replaced: false }]);
  }

  /** Whether an entry that changes nothing inherited can stand alone; a misspelt id is the usual reason why not. */
  private isWhole(
    { pack, ancestors, flaws }: Turn,
    section: keyof typeof wholeEntry,
    entry: Entry | Change,
    path: Path,
  ): boolean {
    // A pack that stands alone was checked when it was parsed.
    if (ancestors.size === 0) return true;
    const [gap] = checkShape(wholeEntry[section], entry).flaws;
    const found = gap ? [] : newIdFlaw(pack.id, section, entry, path);
    if (gap) {
      const known = section === 'concepts' ? this.concepts : this.views[section];
      const remedy = didYouMean(entry.id, [...known.keys()], `A new one must be whole: ${gap.message} ${gap.remedy}`);
      const message = `\`${entry.id}\` is not inherited, so there is nothing to change.`;
      found.push({ path: [...path, 'id'], message, remedy });
    }
    flaws.push(...found);
    return found.length === 0;
  }

  private leaveOut({ pack, ancestors, flaws }: Turn, section: Section): void {
    for (const [index, id] of (pack[`${section}-`] ?? []).entries()) {
      const base = this.views[section].get(id)?.findLast((view) => ancestors.has(view.pack));
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
        this.guarded(pack, rank === 0 ? entry : { ...entry, id: `${pack}/${entry.id.replace(/^.*\//, '')}` }),
      );
    });
  }

  /** A rule with what its pack asks of the send guard. */
  private guarded(pack: string, entry: Entry): Entry {
    const guard = 'level' in entry && entry.level !== 'hint' && this.guards.get(pack)?.[entry.level];
    return guard ? { ...entry, guard } : entry;
  }
}

function joined(known: Concept | undefined, concept: Concept): Concept {
  return known ? (add({ ...known, kind: undefined }, concept) as Concept) : concept;
}

/** Whether an entry still is a whole one after a change. */
function isSound(section: keyof typeof wholeEntry, entry: unknown, path: Path, flaws: Flaw[]): boolean {
  const broken = checkShape(wholeEntry[section], entry).flaws;
  flaws.push(...broken.map((flaw) => ({ ...flaw, path: [...path, ...flaw.path] })));
  return broken.length === 0;
}
