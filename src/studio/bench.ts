import type { Problem } from '../packs/pack';
import { begin, type History, redo, step, undo } from './history';
import { type Json, sharing } from './json';
import { patchText } from './patch';
import { readText } from './read-text';

/** What is on the bench: the pack as values, and its text while that cannot be read. */
export interface Work {
  /** The last state that could be read. */
  readonly value: Json;
  /** A text that is no JSON (yet); the form waits until it is mended or thrown away. */
  readonly broken?: { readonly text: string; readonly problems: readonly Problem[] };
}

/** Where a change was made: steps of one `field` that follow quickly are taken back as one; `place` is where undo leads. */
export interface Where {
  readonly field: string;
  readonly place: string;
}

/** One pack in the works: its states, its text, and who wants to know of a change. */
export class Bench {
  private history: History<Work>;
  /** The text as it was last written out, and the value that it holds. */
  private written: { readonly value: Json; readonly text: string };
  private readonly texts = new WeakMap<object, string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    text: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    const read = readText(text);
    this.written = read.ok ? { value: read.value, text } : { value: {}, text: '{}' };
    this.history = begin(read.ok ? { value: read.value } : { value: {}, broken: { text, problems: read.problems } });
    this.remember();
  }

  get work(): Work {
    return this.history.now;
  }

  get canUndo(): boolean {
    return this.history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.history.future.length > 0;
  }

  /** The text of the pack as it stands: what was not edited keeps its bytes. */
  text(): string {
    const { value, broken } = this.work;
    if (broken) return broken.text;
    if (this.written.value !== value) {
      const known = typeof value === 'object' && value !== null ? this.texts.get(value) : undefined;
      this.written = { value, text: known ?? patchText(this.written.text, this.written.value, value) };
      this.remember();
    }
    return this.written.text;
  }

  /** A change in the form. */
  edit(value: Json, where: Where): void {
    if (value === this.work.value || this.work.broken) return;
    if (this.written.text.length < MOST_REMEMBERED) this.text();
    this.goTo(step(this.history, { value }, { ...where, at: this.now() }));
  }

  /** A change in the text. */
  type(text: string, where: Where): void {
    if (text === this.text()) return;
    const read = readText(text);
    const before = this.work.value;
    if (!read.ok) {
      const work = { value: before, broken: { text, problems: read.problems } };
      this.goTo(step(this.history, work, { ...where, at: this.now() }));
      return;
    }
    // A change of layout alone is a new state, too.
    const shared = sharing(before, read.value);
    const value = shared === before && typeof shared === 'object' && shared !== null ? copy(shared) : shared;
    this.written = { value, text };
    this.remember();
    this.goTo(step(this.history, { value }, { ...where, at: this.now() }));
  }

  /** Takes the last change back; tells where it was made. */
  undo(): string | undefined {
    const place = this.history.past.at(-1)?.place;
    const history = undo(this.history);
    if (history) this.goTo(history);
    return history && place;
  }

  /** Makes a change again that was taken back; tells where. */
  redo(): string | undefined {
    const place = this.history.future[0]?.place;
    const history = redo(this.history);
    if (history) this.goTo(history);
    return history && place;
  }

  /** Hears of every change until the signal aborts. */
  listen(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  private goTo(history: History<Work>): void {
    this.history = history;
    for (const listener of [...this.listeners]) listener();
  }

  /** So that undo leads to the very bytes; of large packs too many copies would fill the memory. */
  private remember(): void {
    const { value, text } = this.written;
    if (typeof value === 'object' && value !== null && text.length < MOST_REMEMBERED) this.texts.set(value, text);
  }
}

const MOST_REMEMBERED = 200_000;

const copy = (value: object): Json => (Array.isArray(value) ? [...value] : { ...value }) as Json;
