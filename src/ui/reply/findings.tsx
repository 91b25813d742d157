import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../../engine/types';
import { plural, t } from '../../platform/i18n';
import type { PopupCommand, Snapshot, SnapshotFinding } from '../../platform/snapshot';
import { Button } from '../button';
import { Icon } from '../icon';
import { LevelMark } from '../level-mark';

const order: Readonly<Record<Level, number>> = { must: 0, should: 1, hint: 2 };
/** What is below stays in reach; the rest comes on demand. */
const FIRST = 5;

interface FindingsProps {
  readonly snapshot: Snapshot;
  readonly command: (command: PopupCommand) => void;
}

/** What should change, the gravest first; a press goes to the place. */
export function Findings({ snapshot, command }: FindingsProps): JSX.Element {
  const [all, showAll] = useState(false);
  const findings = [...snapshot.findings].sort((a, b) => order[a.level] - order[b.level]);
  // One more line costs no more than the button that hides it.
  const hidden = findings.length > FIRST + 1 ? findings.length - FIRST : 0;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" class="section-title">
        <span role="status">{findings.length === 0 ? t('popupNoFindings') : plural('findings', findings.length)}</span>
      </h2>
      <ul lang={snapshot.lang} dir={snapshot.direction}>
        {findings.slice(0, all ? undefined : findings.length - hidden).map((finding) => (
          <li key={finding.n}>
            <Row finding={finding} onPress={() => command({ command: 'goTo', n: finding.n })} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" class="more" onPress={() => showAll(!all)}>
          {all ? t('popupFewerFindings') : plural('popupMoreFindings', hidden)}
        </Button>
      )}
      {snapshot.checkedOnly !== undefined && <p class="quiet">{t('checklistCut', snapshot.checkedOnly)}</p>}
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
  if (finding.kind === 'missing') return <div class="row finding">{words}</div>;
  return (
    <button type="button" class="row finding" onClick={onPress}>
      {words}
      <Icon name="next" />
    </button>
  );
}
