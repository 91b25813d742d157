import type { CaseKind, ItemState, Level, Reason } from '../engine/types';
import { packedId } from './ids';
import { boolean, count, listOf, type Output, object, oneOf, optional, type Parser, string } from './parse';

/**
 * What the popup shows of one frame: ids, states and the rules' own words. Nothing here can hold a word of the
 * draft or of the customer's message.
 */
export interface Snapshot {
  /** When a box of the frame last had the focus, in milliseconds since 1970; the popup shows the latest frame. */
  readonly focusedAt: number;
  /** Host name of the page. */
  readonly site: string;
  /** Language of the draft; `unknown` when no loaded language fits. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the box writes: a reply to the customer, an internal note, or the page cannot tell (neither is linted). */
  readonly mode: 'reply' | 'note' | 'neither';
  readonly playbook: string;
  readonly playbooks: readonly Choice[];
  /** Id of the current step. */
  readonly step: string;
  /** Whether the agent chose the step; otherwise the checklist found it. */
  readonly stepChosen: boolean;
  readonly steps: readonly StepProgress[];
  /** All steps' items, in order. */
  readonly checklist: readonly SnapshotItem[];
  readonly findings: readonly SnapshotFinding[];
  readonly case: CaseKind;
  readonly signals: readonly SnapshotSignal[];
  /** Ids of what the draft does, or an earlier message of the agent did. */
  readonly acts: readonly string[];
  /** The offer that the box has last refused. */
  readonly refused?: string | undefined;
  /** Of a draft too long to be checked to its end: how many characters of it are. */
  readonly checkedOnly?: number | undefined;
  /** When the draft promises to come back, in milliseconds since 1970, where that can be read from it. */
  readonly due?: number | undefined;
}

/** Something to choose, with its label in the language of the interface. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A step and how far it is; items that are not applicable count in neither number. */
export interface StepProgress extends Choice {
  readonly done: number;
  readonly total: number;
}

/** A line of the checklist, without the places in the draft. */
export interface SnapshotItem {
  readonly step: string;
  readonly item: string;
  readonly by: 'auto' | 'you';
  readonly label: string;
  readonly state: ItemState;
  readonly reason: Reason;
  /** In the pack's words. */
  readonly because?: string | undefined;
  /** Ready sentences for an open item, in the pack's words and the language of the draft. */
  readonly offers: readonly Choice[];
}

/** A finding, without the words it was found in. */
export interface SnapshotFinding {
  /** Names the finding in `goTo`; valid until the next snapshot. */
  readonly n: number;
  readonly rule: string;
  readonly concept: string;
  readonly level: Level;
  readonly kind: 'fault' | 'missing';
  readonly message: string;
  readonly source: string;
}

/** A signal in force: seen in the customer's message (`auto`), or set by the agent (`you`). */
export interface SnapshotSignal {
  readonly id: string;
  readonly by: 'auto' | 'you';
}

const id = packedId;
const label = string(300);
const sentence = string(1000);

/** Reads what a frame sent to the popup. */
export const parseSnapshot: Parser<Snapshot> = object<Snapshot>({
  focusedAt: count(),
  site: string(255),
  lang: id,
  direction: oneOf('ltr', 'rtl'),
  mode: oneOf('reply', 'note', 'neither'),
  playbook: id,
  playbooks: listOf(object<Choice>({ id, label })),
  step: id,
  stepChosen: boolean,
  steps: listOf(object<StepProgress>({ id, label, done: count(100), total: count(100) }), 200),
  checklist: listOf(
    object<SnapshotItem>({
      step: id,
      item: id,
      by: oneOf('auto', 'you'),
      label,
      state: oneOf('done', 'open', 'not-applicable'),
      reason: oneOf('ticked', 'said', 'said-earlier', 'not-said', 'not-ticked', 'excluded'),
      because: optional(sentence),
      offers: listOf(object<Choice>({ id, label: sentence }), 3),
    }),
    2000,
  ),
  findings: listOf(
    object<SnapshotFinding>({
      n: count(),
      rule: id,
      concept: id,
      level: oneOf('must', 'should', 'hint'),
      kind: oneOf('fault', 'missing'),
      message: sentence,
      source: label,
    }),
    1000,
  ),
  case: oneOf('simple', 'complex', 'unknown'),
  signals: listOf(object<SnapshotSignal>({ id, by: oneOf('auto', 'you') }), 50),
  acts: listOf(id, 200),
  refused: optional(id),
  checkedOnly: optional(count()),
  due: optional(count(8_640_000_000_000_000)),
});

/** Whose words to tint. */
interface ShownActs {
  readonly step?: string | undefined;
  readonly item?: string | undefined;
  readonly reveal?: boolean | undefined;
}

const commands = {
  setPlaybook: object<{ readonly playbook: string }>({ playbook: id }),
  /** Without a step the checklist finds it again. */
  setStep: object<{ readonly step?: string | undefined }>({ step: optional(id) }),
  tick: object<{ readonly step: string; readonly item: string; readonly done: boolean }>({
    step: id,
    item: id,
    done: boolean,
  }),
  setCase: object<{ readonly case: CaseKind }>({ case: oneOf('simple', 'complex', 'unknown') }),
  /** All signals that the agent has set by hand, not only the changed one. */
  setSignals: object<{ readonly signals: readonly string[] }>({ signals: listOf(id, 50) }),
  /** Forgets all that was told about this conversation. */
  forgetConversation: object<Readonly<Record<never, never>>>({}),
  /** Puts a ready sentence into the draft, unless it stands there already. */
  insert: object<{ readonly offer: string }>({ offer: id }),
  /** Scrolls to the finding, puts the caret there and opens its card. */
  goTo: object<{ readonly n: number }>({ n: count() }),
  /** Tints the words that tick an item, until another one is shown; without an item none. `reveal` scrolls there. */
  showActs: object<ShownActs>({ step: optional(id), item: optional(id), reveal: optional(boolean) }),
};

type Commands = typeof commands;

/**
 * What the popup tells a frame. Each one sets a state, so that hearing it twice does no harm.
 */
export type PopupCommand = {
  [K in keyof Commands]: { readonly command: K } & Output<Commands[K]>;
}[keyof Commands];

/** Reads what the popup sent to a frame. */
export const parsePopupCommand: Parser<PopupCommand> = (value, path) => {
  const name = object<{ readonly command: keyof Commands }>({ command: oneOf(...commandNames) })(value, path);
  if (!name.ok) return name;
  const fields = commands[name.value.command](value, path);
  return fields.ok ? { ok: true, value: { ...name.value, ...fields.value } as PopupCommand } : fields;
};

const commandNames = Object.keys(commands) as (keyof Commands)[];
