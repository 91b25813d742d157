import type { Finding, Level } from '../../engine/types';
import type { GuardInForce, GuardLevel, GuardMode } from '../../platform/guard';
import type { LiveFinding } from '../live-finding';
import type { Session } from '../session';

/** Something that should change before the reply goes out. */
export interface OpenPoint {
  readonly level: Level;
  readonly message: string;
  /** Name of the pack, where it treats its rules in a way of its own. */
  readonly pack?: string | undefined;
  /** Where it stands; nothing for what is missing. */
  readonly live?: LiveFinding;
}

/** What is open and treated so by the guard: first what must change, then in the order of the text. */
export function openPoints(
  { findings, result }: Pick<Session, 'findings' | 'result'>,
  guard: GuardInForce,
  mode: GuardMode,
): readonly OpenPoint[] {
  const missing = result.findings.filter(({ span, stage }) => !span && stage !== 'shadow');
  const points = [
    ...findings.map((live) => ({ finding: live.finding, level: live.level, live })),
    ...missing.map((finding) => ({ finding, level: levelOf(finding) })),
  ];
  const at = (wanted: GuardLevel): readonly OpenPoint[] =>
    points.flatMap(({ finding, level, ...place }) => {
      const own = guard.packs.find(({ rules }) => rules.includes(finding.rule));
      if (level !== wanted || (own ?? guard)[wanted] !== mode) return [];
      return [{ level, message: finding.message, pack: own?.label, ...place }];
    });
  return [...at('must'), ...at('should')];
}

/** Whether anything at all can be treated so. */
export function isUsed(guard: GuardInForce, mode: GuardMode): boolean {
  return [guard, ...guard.packs].some(({ must, should }) => must === mode || should === mode);
}

function levelOf({ stage, level }: Finding): Level {
  return stage === 'hint' ? 'hint' : level;
}
