import type { JSX, TargetedEvent } from 'preact';
import type { ChecklistItem } from '../../engine/types';
import { t, uiDirection, uiLanguage } from '../../platform/i18n';
import type { Choice } from '../../platform/snapshot';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';
import type { LiveFinding } from '../live-finding';

/** The current step of the playbook, and what was found. */
export interface ChecklistModel {
  readonly step: { readonly n: number; readonly of: number; readonly label: string };
  readonly items: readonly (ChecklistItem & { readonly offers: readonly Choice[] })[];
  readonly findings: readonly LiveFinding[];
  /** The offer that the box has last refused. */
  readonly refused: string | undefined;
  /** Of a draft too long to be checked to its end: how many characters of it are. */
  readonly checkedOnly: number | undefined;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the agent can do in it. */
export interface ChecklistActions {
  goTo(live: LiveFinding): void;
  insert(offer: string): void;
  tick(item: ChecklistItem, done: boolean): void;
  /** Something was unfolded. */
  resized(): void;
  close(): void;
}

const MOST_FINDINGS = 5;
const states = { done: 'stateDone', open: 'stateOpen', 'not-applicable': 'stateNotApplicable' } as const;

/** The checklist and what can be done in it. */
export type ChecklistProps = ChecklistModel & { readonly actions: ChecklistActions };

/** What must still be said, with ready sentences, and what was found. */
export function ChecklistView(props: ChecklistProps): JSX.Element {
  const { step, items, findings, checkedOnly, actions } = props;
  return (
    <div
      class="rl-surface rl-card rl-checklist"
      role="dialog"
      aria-labelledby="rl-step"
      lang={uiLanguage()}
      dir={uiDirection()}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="rl-card-head rl-guard-head">
        <h2 id="rl-step">{step.of > 0 ? t('checklistStep', step.n, step.of, step.label) : t('checklistNoStep')}</h2>
        <Button look="quiet" name={t('cardClose')} onPress={() => actions.close()}>
          <Icon name="close" />
        </Button>
      </div>
      <ul class="rl-checklist-items">
        {items.map((item) => (
          <Item key={item.item} {...props} item={item} />
        ))}
      </ul>
      {findings.length > 0 && (
        <ul class="rl-checklist-findings" aria-label={t('checklistFindings')}>
          {findings.slice(0, MOST_FINDINGS).map((live) => (
            <Found key={`${live.finding.rule} ${live.span[0]}`} {...props} live={live} />
          ))}
          {findings.length > MOST_FINDINGS && (
            <li class="rl-checklist-more">{t('guardMore', findings.length - MOST_FINDINGS)}</li>
          )}
        </ul>
      )}
      {checkedOnly !== undefined && <p class="rl-checklist-cut">{t('checklistCut', checkedOnly)}</p>}
    </div>
  );
}

function Item({
  item,
  actions,
  ...about
}: ChecklistProps & { readonly item: ChecklistProps['items'][number] }): JSX.Element {
  const isTickable = item.by === 'you' && item.state !== 'not-applicable';
  return (
    <li data-state={item.state}>
      {isTickable ? (
        <label class="rl-checklist-line">
          <input type="checkbox" checked={item.state === 'done'} onChange={(event) => tick(event, item, actions)} />
          <span dir="auto">{item.label}</span>
        </label>
      ) : (
        <p class="rl-checklist-line">
          <span class="rl-checklist-state" role="img" aria-label={t(states[item.state])}>
            {item.state === 'done' && <Icon name="done" />}
          </span>
          <span dir="auto">{item.label}</span>
        </p>
      )}
      {item.offers.length > 0 && <Offers {...about} offers={item.offers} actions={actions} />}
    </li>
  );
}

/** What is shown is what is known: a press that was not meant, or came too early, changes nothing. */
function tick(event: TargetedEvent<HTMLInputElement>, item: ChecklistItem, actions: ChecklistActions): void {
  const { checked } = event.currentTarget;
  event.currentTarget.checked = item.state === 'done';
  if (event.isTrusted) actions.tick(item, checked);
}

type OffersProps = Pick<ChecklistProps, 'refused' | 'lang' | 'direction' | 'actions'> & {
  readonly offers: readonly Choice[];
};

function Offers({ offers, refused, lang, direction, actions }: OffersProps): JSX.Element {
  return (
    <details class="rl-checklist-offers" onToggle={() => actions.resized()}>
      <summary>{t('insertSentence')}</summary>
      <ul lang={lang} dir={direction}>
        {offers.map(({ id, label }) => (
          <li key={id}>
            <Button class="rl-card-fix" onPress={() => actions.insert(id)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      {offers.some(({ id }) => id === refused) && <p role="status">{t('insertRefused')}</p>}
    </details>
  );
}

function Found({ live, lang, direction, actions }: ChecklistProps & { readonly live: LiveFinding }): JSX.Element {
  return (
    <li>
      <Button look="quiet" class="rl-checklist-finding" onPress={() => actions.goTo(live)}>
        <LevelMark level={live.level} />
        <span lang={lang} dir={direction}>
          {live.finding.message}
        </span>
      </Button>
    </li>
  );
}
