import type { Level } from '../../src/engine/types';
import type { Snapshot, SnapshotFinding, SnapshotItem } from '../../src/platform/snapshot';

const item = (step: string, id: string, label: string, change: Partial<SnapshotItem> = {}): SnapshotItem => ({
  step,
  item: id,
  by: 'auto',
  label,
  state: 'open',
  reason: 'not-said',
  offers: [],
  ...change,
});
const said = { state: 'done', reason: 'said' } as const;
const you = { by: 'you', reason: 'not-ticked' } as const;

const offers = [
  { id: 'apology/0', label: 'I am sorry that this went wrong.' },
  { id: 'apology/1', label: 'I apologize that we kept you waiting and that nobody told you when the visit was moved.' },
];

const finding = (n: number, level: Level, message: string, source: string, kind: 'fault' | 'missing' = 'fault') =>
  ({ n, rule: `rule-${n}`, concept: `rule-${n}`, level, kind, message, source }) satisfies SnapshotFinding;

/** A reply to an upset customer in the middle of `heat`: every state that an item can have. */
export const live: Snapshot = {
  focusedAt: 5,
  site: 'desk.example',
  lang: 'en',
  direction: 'ltr',
  mode: 'reply',
  playbook: 'heat',
  playbooks: [
    { id: 'heat', label: 'HEAT' },
    { id: 'eight', label: 'Eight steps' },
  ],
  step: 'apologize',
  stepChosen: true,
  steps: [
    { id: 'hear', label: 'Hear', done: 3, total: 3 },
    { id: 'empathize', label: 'Empathize', done: 1, total: 2 },
    { id: 'apologize', label: 'Apologize', done: 2, total: 4 },
    { id: 'act', label: 'Take action', done: 0, total: 3 },
  ],
  checklist: [
    item('hear', 'acknowledge', 'Show that you have heard the complaint', said),
    item('apologize', 'apology', 'Apologize for what happened', said),
    item('apologize', 'ownership', 'Take it on yourself', { offers }),
    item('apologize', 'acknowledge', 'Restate the problem', { state: 'done', reason: 'said-earlier' }),
    item('apologize', 'their-place', 'I pictured myself in their place', you),
    item('apologize', 'involvement', 'Take their side', {
      state: 'not-applicable',
      reason: 'excluded',
      because: 'The customer does not report a mistake of ours.',
    }),
    item('act', 'action', 'Say what is being done'),
    item('act', 'callback', 'Promise to come back'),
  ],
  findings: [
    finding(0, 'must', "This tells the customer that you don't know.", 'seven 5'),
    finding(1, 'should', 'No apology yet.', 'heat A', 'missing'),
    finding(2, 'hint', "You don't say when you will be back.", 'heat T', 'missing'),
  ],
  case: 'unknown',
  signals: [{ id: 'emotional', by: 'auto' }],
  acts: ['acknowledge', 'apology', 'callback'],
};

/** Nine steps, the last one about the note. */
export const manySteps: Snapshot = {
  ...live,
  playbook: 'eight',
  step: 'record',
  stepChosen: false,
  steps: ['Acknowledge', 'Gather information', 'Offer a solution', 'Follow up', 'Verify', 'Communicate', 'Escalate']
    .map((label, n) => ({ id: `step-${n}`, label, done: n % 2, total: 1 }))
    .concat([
      { id: 'record', label: 'Document', done: 0, total: 1 },
      { id: 'review', label: 'Review and evaluate what would prevent this from happening again', done: 0, total: 0 },
    ]),
  checklist: [item('record', 'record', 'Note written', you), ...live.checklist],
  findings: [],
};

/** Far more findings than fit, in a draft too long to be checked to its end. */
export const manyFindings: Snapshot = {
  ...live,
  checkedOnly: 20_000,
  findings: Array.from({ length: 40 }, (_, n) =>
    finding(
      n,
      (['hint', 'should', 'must'] as const)[n % 3] ?? 'hint',
      `This blames the customer for sentence ${n}.`,
      'calm 3',
    ),
  ),
};

/** A reply in Persian, under an interface of any language. */
export const persian: Snapshot = {
  ...live,
  lang: 'fa',
  direction: 'rtl',
  stepChosen: false,
  playbooks: [{ id: 'heat', label: 'گرما' }],
  steps: [
    { id: 'hear', label: 'بشنوید', done: 1, total: 3 },
    { id: 'apologize', label: 'عذرخواهی کنید', done: 1, total: 2 },
  ],
  checklist: [
    item('apologize', 'apology', 'برای آنچه رخ داده عذرخواهی کنید', said),
    item('apologize', 'ownership', 'مسئولیت را بپذیرید', {
      offers: [{ id: 'ownership/0', label: 'خودم این موضوع را تا حل شدن پیگیری می‌کنم.' }],
    }),
  ],
  findings: [finding(0, 'must', 'این به مشتری می‌گوید که نمی‌دانید.', 'seven 5')],
};
