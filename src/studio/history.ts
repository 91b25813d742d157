/** A state, the ones before it and the ones that were taken back; nothing changes in place. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: T;
  readonly future: readonly Step<T>[];
}

/** A state to go back to (or on to), and where in the form the change was made. */
export interface Step<T> {
  readonly state: T;
  /** The place in the form that the change was made in: where undo and redo lead. */
  readonly place: string;
  /** Changes of one field within a second are one step. */
  readonly field: string;
  /** Milliseconds since some fixed moment. */
  readonly at: number;
}

const MOST_STEPS = 500;
const ONE_GO_MS = 1000;

/** A history that begins here. */
export function begin<T>(state: T): History<T> {
  return { past: [], now: state, future: [] };
}

/** Goes on to a new state. What had been taken back is gone then. */
export function step<T>(history: History<T>, state: T, change: Omit<Step<T>, 'state'>): History<T> {
  const last = history.past.at(-1);
  const goesOn =
    last !== undefined && history.future.length === 0 && last.field === change.field && change.at - last.at < ONE_GO_MS;
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, at: change.at }]
    : [...history.past, { ...change, state: history.now }].slice(-MOST_STEPS);
  return { past, now: state, future: [] };
}

/** Takes the last step back; undefined at the beginning. */
export function undo<T>({ past, now, future }: History<T>): History<T> | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  return { past: past.slice(0, -1), now: last.state, future: [{ ...last, state: now, at: 0 }, ...future] };
}

/** Does again what was taken back last; undefined when nothing was. */
export function redo<T>({ past, now, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  if (!next) return undefined;
  return { past: [...past, { ...next, state: now, at: 0 }], now: next.state, future: rest };
}
