import type { JSX } from 'preact';
import type { Level } from '../../engine/types';
import { plural, t } from '../../platform/i18n';
import type { PopupCommand, Snapshot, SnapshotFinding } from '../../platform/snapshot';
import { Icon } from '../icon';
import { LevelMark } from '../level-mark';

const order: Readonly<Record<Level, number>> = { must: 0, should: 1, hint: 2 };

interface FindingsProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

/** What should change, the gravest first; a press goes to the place. */
export function Findings({ snapshot, command }: FindingsProps): JSX.Element {
  const findings = [...snapshot.findings].sort((a, b) => order[a.level] - order[b.level]);
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" class="section-title">
        <span role="status">{findings.length === 0 ? t('popupNoFindings') : plural('findings', findings.length)}</span>
      </h2>
      <ul lang={snapshot.lang} dir={snapshot.direction}>
        {findings.map((finding) => (
          <li key={finding.n}>
            <Row finding={finding} onPress={() => command({ command: 'goTo', n: finding.n })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly finding: SnapshotFinding;
  readonly onPress: () => void;
}

/** What is missing stands nowhere, so there is no place to go to. */
function Row({ finding, onPress }: RowProps): JSX.Element {
  const words = (
    <>
      <LevelMark level={finding.level} />
      <span class="finding-words">
        <span class="finding-message">{finding.message}</span>
        <span class="finding-source">{finding.source}</span>
      </span>
    </>
  );
  if (finding.kind === 'missing') return <div class="finding">{words}</div>;
  return (
    <button type="button" class="finding" onClick={onPress}>
      {words}
      <Icon name="next" />
    </button>
  );
}
