import type { Finding, Level } from '../../engine/types';
import type { GuardMode, GuardSettings } from '../../platform/guard';
import type { LiveFinding } from '../live-finding';
import type { Session } from '../session';

/** Something that should change before the reply goes out. */
export interface OpenPoint {
  readonly level: Level;
  readonly message: string;
  /** Where it stands; nothing for what is missing. */
  readonly live?: LiveFinding;
}

/** What is open at the levels that the guard treats so: first what must change, then in the order of the text. */
export function openPoints(session: Session, guard: GuardSettings, mode: GuardMode): readonly OpenPoint[] {
  const { findings, result } = session;
  const points: OpenPoint[] = findings.map((live) => ({ level: live.level, message: live.finding.message, live }));
  for (const finding of result.findings)
    if (!finding.span && finding.stage !== 'shadow') points.push({ level: levelOf(finding), message: finding.message });
  const at = (level: 'must' | 'should') =>
    guard[level] === mode ? points.filter((point) => point.level === level) : [];
  return [...at('must'), ...at('should')];
}

function levelOf({ stage, level }: Finding): Level {
  return stage === 'hint' ? 'hint' : level;
}
