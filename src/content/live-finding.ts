import { type Change, shiftSpan } from '../editors/change';
import type { Replacement } from '../editors/editor';
import type { Finding, Level, Span } from '../engine/types';

/** A finding that has a place in the draft, kept right through edits. */
export interface LiveFinding {
  readonly finding: Finding;
  readonly level: Level;
  /** Where its words stand now. */
  readonly span: Span;
  /** Its fixes, ready to be written where their words stand now. */
  readonly fixes: readonly Replacement[];
}

/** So many of one rule, and of all: nobody reads more, and a pack that marks everything must not hold up the typing. */
const MOST_OF_A_RULE = 50;
const MOST = 300;

/** The first findings of each rule, as many as are shown; and whether there are more. */
export function fewEnough(findings: readonly LiveFinding[]): {
  readonly shown: readonly LiveFinding[];
  readonly areMore: boolean;
} {
  const counts = new Map<string, number>();
  const few = findings.filter(({ finding: { rule } }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  const shown = few.slice(0, MOST);
  return { shown, areMore: shown.length < findings.length };
}

/** The findings of a text that are shown in it. */
export function liveFindings(findings: readonly Finding[], text: string): readonly LiveFinding[] {
  return findings.flatMap((finding) => {
    if (!finding.span || finding.stage === 'shadow') return [];
    const fixes = finding.fixes.map((fix) => ({ ...fix, expected: text.slice(...fix.span) }));
    return [{ finding, level: finding.stage === 'hint' ? 'hint' : finding.level, span: finding.span, fixes }];
  });
}

/** The findings after an edit. Whoever was touched is gone until the next lint says otherwise. */
export function shiftFindings(findings: readonly LiveFinding[], change: Change): readonly LiveFinding[] {
  return findings.flatMap((live) => {
    const span = shiftSpan(live.span, change);
    const fixes = live.fixes.flatMap((fix) => {
      const shifted = shiftSpan(fix.span, change);
      return shifted ? [{ ...fix, span: shifted }] : [];
    });
    return span && fixes.length === live.fixes.length ? [{ ...live, span, fixes }] : [];
  });
}

/** The same finding in a newer list: the same rule at the same place. */
export function findAgain(findings: readonly LiveFinding[], live: LiveFinding): LiveFinding | undefined {
  return findings.find(
    ({ finding, span }) => finding.rule === live.finding.rule && span[0] === live.span[0] && span[1] === live.span[1],
  );
}
