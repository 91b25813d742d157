import type { Span } from '../engine/types';

/** What a text box holds, read in one go. */
export interface Reading {
  /**
   * The text as the agent sees it: one `\n` between lines, U+00A0 as a space, no invisible fillers, U+FFFC for a
   * picture. Of a very long draft the beginning. Two readings with equal text and equal `excluded` are the same draft.
   */
  readonly text: string;
  /** Parts that are not the agent's words: quotes, signatures, placeholders. Sorted, not overlapping. */
  readonly excluded: readonly Span[];
}

/** The agent's selection, as offsets into the reading; equal when it is a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

/**
 * What to write: `text` in place of `span`, where `expected` must still stand. An empty span inserts: a caret at the
 * place then stands behind the new words.
 */
export interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

/**
 * - `done`: the draft holds the replacement, and nothing else changed.
 * - `changed`: the text at the span is no longer what was expected; nothing was written.
 * - `refused`: the box does not take it (read-only, being composed, would lose formatting, or the editor answered
 *   with something else, which was taken back); offer to copy instead.
 */
export type Outcome = 'done' | 'changed' | 'refused';

/**
 * A text box that a reply is typed into. All spans and offsets count UTF-16 code units of the latest reading.
 * Only `replace` and `select` touch the page. Nothing works any more once the signal it was opened with aborts.
 */
export interface Editor {
  /** Id of the kind, one of the table in `index.ts`. */
  readonly kind: string;
  /** The textarea, input or editing host. Lives in the document of the box, which may be a frame's. */
  readonly root: HTMLElement;
  /** Reads the box and remembers where every character stands. */
  read(): Reading;
  /** Where the span stands, one range per line and text node run; empty for boxes without nodes (textareas). */
  ranges(span: Span): readonly Range[];
  /** The boxes of the span's words, in viewport coordinates of the box's own document; also of those scrolled away. */
  rects(span: Span): readonly DOMRect[];
  /** Where words can be seen now, in the same coordinates. */
  area(): DOMRect;
  /** The agent's selection, when it lies in this box. Reads first. */
  selected(): Selected | undefined;
  /** Puts the focus into the box and the selection on the span, and scrolls there. */
  select(span: Span): void;
  /** Whether `replace` would try: the box can be written to and formatting would survive. */
  canReplace(replacement: Replacement): boolean;
  /** Writes as one step that one undo takes back, reads back, and leaves the caret where the agent was typing. */
  replace(replacement: Replacement): Promise<Outcome>;
}

/** What an editor needs from the one who opens it. */
export interface Surroundings {
  /** Ends the editor: listeners, observers and measuring elements go. */
  readonly signal: AbortSignal;
  /** Where elements for measuring may stand: in the document of the box, outside of every editable. */
  stage(): ParentNode;
}

/** One kind of text box. The first kind of the table that matches opens the box. */
export interface EditorKind {
  readonly id: string;
  matches(root: HTMLElement): boolean;
  open(root: HTMLElement, surroundings: Surroundings): Editor;
}
