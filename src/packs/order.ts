import { didYouMean } from './nearest';
import type { Flaw, Pack } from './pack';

/** A flaw, and the pack in whose file it is. */
export interface PackFlaw extends Flaw {
  readonly pack: string;
}

/** Packs in the order in which they apply, and for each the ids of all that it extends, near or far. */
export interface Order {
  readonly packs: readonly Pack[];
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly flaws: readonly PackFlaw[];
}

/** Parents before children, less important before more important. Unknown parents and circles are flaws. */
export function inOrder(active: readonly Pack[], available: readonly Pack[]): Order {
  const byId = new Map([...available, ...active].map((pack) => [pack.id, pack]));
  const packs: Pack[] = [];
  const ancestors = new Map<string, Set<string>>();
  const flaws: PackFlaw[] = [];

  const visit = (pack: Pack, trail: readonly string[]): void => {
    if (ancestors.has(pack.id)) return;
    const above = new Set<string>();
    for (const [index, id] of [...(pack.extends ?? []).entries()].reverse()) {
      const parent = byId.get(id);
      const path = ['extends', index];
      const circle = [...trail, pack.id];
      if (!parent) flaws.push({ pack: pack.id, path, ...unknownParent(id, byId) });
      else if (circle.includes(id))
        flaws.push({ pack: pack.id, path, ...circleOf([...circle.slice(circle.indexOf(id)), id]) });
      else {
        visit(parent, circle);
        for (const ancestor of [id, ...(ancestors.get(id) ?? [])]) above.add(ancestor);
      }
    }
    ancestors.set(pack.id, above);
    packs.push(pack);
  };
  for (const pack of [...active].reverse()) visit(pack, []);
  return { packs, ancestors, flaws };
}

function unknownParent(id: string, byId: ReadonlyMap<string, Pack>): { message: string; remedy: string } {
  const known = [...byId.keys()];
  return {
    message: `There is no pack \`${id}\` to extend.`,
    remedy: didYouMean(id, known, `Load it too, or extend ${known.join(', ')}.`),
  };
}

const circleOf = (circle: readonly string[]): { message: string; remedy: string } => ({
  message: `Packs extend one another in a circle: ${circle.join(' -> ')}.`,
  remedy: 'Take one of them out of `extends`.',
});
