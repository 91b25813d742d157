import { inARow } from '../../platform/in-a-row';
import type { Snapshot } from '../../platform/snapshot';
import type { NoteWords } from './words';

/** Stands where only the agent knows what to write. */
const OPEN = '…';

/** Steps that are about writing a note, by their ids. */
const DOCUMENTING: readonly string[] = ['document', 'note', 'record'];

/** What a note is made of: ids and states, and the packs' own words. */
export type NoteFacts = Pick<Snapshot, 'playbook' | 'playbooks' | 'signals' | 'acts' | 'case' | 'checklist' | 'step'>;

/** Whether a step asks for a note. */
export function isDocumenting(step: string): boolean {
  return DOCUMENTING.includes(step);
}

/**
 * The internal note for a reply, one field a line. What the checklist knows is said; the rest is left open for the
 * agent. Nothing is guessed, and no word of the customer's or of the reply is in it. `due` is the promised time, in
 * words, where it is known.
 */
export function noteOf(facts: NoteFacts, words: NoteWords, lang: string, due?: string): string {
  const playbook = facts.playbooks.find(({ id }) => id === facts.playbook)?.label;
  const said = sentences(words.acts, facts.acts);
  const open = facts.checklist.filter(({ step, state }) => state === 'open' && !isDocumenting(step));
  const labels = [...new Set(open.map(({ label }) => label))];
  return [
    playbook ? `${words.title} · ${playbook}` : words.title,
    line(words.problem, [...problem(facts, words), OPEN]),
    line(words.cause, [...cause(facts, words), OPEN]),
    line(words.solution, [...sentences(words.solutions, facts.acts), OPEN]),
    line(words.promise, [promise(facts, words, due)]),
    ...(said.length > 0 ? [line(words.said, [inARow(said, lang)])] : []),
    ...(labels.length > 0 ? [line(words.open, [labels.join('; ')])] : []),
  ].join('\n');
}

function line(name: string, parts: readonly string[]): string {
  return `${name}: ${parts.join(' ')}`;
}

/** The sentences of a table whose ids are given, in the order of the table. */
function sentences(table: Readonly<Record<string, string>>, ids: readonly string[]): readonly string[] {
  return Object.entries(table).flatMap(([id, sentence]) => (ids.includes(id) ? [sentence] : []));
}

/** What a customer reports more precisely makes the plain complaint superfluous. */
function problem({ signals, case: kind }: NoteFacts, words: NoteWords): readonly string[] {
  const seen = signals.filter(({ id, by }) => id !== 'company-fault' || by === 'auto').map(({ id }) => id);
  const told = seen.includes('company-fault') ? seen.filter((id) => id !== 'complaint') : seen;
  return [...sentences(words.signals, told), ...(kind === 'unknown' ? [] : [words.cases[kind]])];
}

/** Whose fault it is only the agent can say; that the customer says so is part of the problem. */
function cause({ signals }: NoteFacts, words: NoteWords): readonly string[] {
  return signals.some(({ id, by }) => id === 'company-fault' && by === 'you') ? [words.ours] : [];
}

function promise({ acts }: NoteFacts, words: NoteWords, due: string | undefined): string {
  if (due !== undefined) return words.byThen.replace('$1', due);
  if (acts.includes('callback-time')) return `${words.promises['callback-time']} ${OPEN}`;
  return acts.includes('callback') ? words.promises.callback : words.nothing;
}
