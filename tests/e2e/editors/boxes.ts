import { editorNames } from '../../../src/demo/desk/editors';
import type { EditorName } from '../../../src/demo/desk/editors/editor';

/** Boxes that stand on pages of their own, because no demo needs them. */
export type PageName = 'trix' | 'tiptap' | 'codemirror' | 'draft' | 'slate-0-47' | 'chat-input' | 'gmail';

/** Every box of the suite. */
export type BoxName = EditorName | PageName;

/** How a reply box is found and what it can do. */
export interface Box {
  readonly selector: string;
  /** Id of the kind that should open it. */
  readonly kind: string;
  /** Whether its text has nodes. */
  readonly hasNodes: boolean;
  /** Whether its text has more than one line. */
  readonly hasLines: boolean;
  /** The letter that redoes, with Ctrl, or the button. */
  readonly redo: 'y' | 'Z' | { readonly button: string };
  /** Set where the keys of a test, which follow each other faster than anybody types, do not all arrive: the reason. */
  readonly keysAreLost?: string;
  /**
   * How a script in the page edits it in Chromium: by the browser's commands, unless it hears only the events that
   * announce a stroke. Firefox sends those with the commands of an extension.
   */
  readonly edits?: 'events' | 'text events';
  /** What only a key does as the editor wants it. */
  readonly doneByKey?: readonly ('break' | 'delete')[];
  /** Frames to leave a script's caret alone before the next edit: some hear of it late. */
  readonly framesToCaret?: number;
  /** How much faster the clock of its page runs for scripts: some hear of so many selections in a second and no more. */
  readonly timesAsFast?: number;
  /** It counts them from one tick of an interval to the next: nothing else has to be faster. */
  readonly countsByInterval?: true;
  /** How its words are made bold; plain text cannot, and a bare editable in Firefox has no key for it. */
  readonly bold?: 'key' | 'key for selected words' | 'button' | 'command';
}

const plain = { hasNodes: false, hasLines: true, redo: 'y', kind: 'textarea' } as const;
const rich = { hasNodes: true, hasLines: true, redo: 'y', bold: 'key' } as const;

/** All that the suite knows of each box. */
export const boxes: Readonly<Record<BoxName, Box>> = {
  textarea: { ...plain, selector: '.plain-textarea' },
  'chat-input': { ...plain, selector: 'input', hasLines: false },
  contenteditable: { ...rich, selector: '.plain-editable', kind: 'contenteditable', bold: 'command' },
  gmail: { ...rich, selector: '.gmail', kind: 'contenteditable', bold: 'command' },
  ckeditor5: {
    ...rich,
    selector: '.ck-editor__editable',
    kind: 'ckeditor5',
    edits: 'events',
    framesToCaret: 1,
    timesAsFast: 200,
    countsByInterval: true,
  },
  ckeditor4: { ...rich, selector: 'body.cke_editable', kind: 'ckeditor4', doneByKey: ['break'] },
  tinymce: { ...rich, selector: 'body.mce-content-body', kind: 'tinymce' },
  prosemirror: { ...rich, selector: '.ProseMirror', kind: 'contenteditable', bold: 'button' },
  tiptap: { ...rich, selector: '.tiptap', kind: 'contenteditable' },
  quill: { ...rich, selector: '.ql-editor', kind: 'quill', redo: 'Z' },
  lexical: { ...rich, selector: '[data-lexical-editor]', kind: 'contenteditable', edits: 'events' },
  slate: {
    ...rich,
    selector: '[data-slate-editor]',
    kind: 'slate',
    bold: 'button',
    edits: 'events',
    framesToCaret: 1,
    timesAsFast: 200,
  },
  'slate-0-47': {
    ...plain,
    hasNodes: true,
    selector: '[data-slate-editor]',
    kind: 'slate-0-47',
    bold: 'key for selected words',
    edits: 'events',
    doneByKey: ['break', 'delete'],
    framesToCaret: 1,
    timesAsFast: 200,
    keysAreLost: 'Slate 0.47 hears keys only, and an emoji comes without one.',
  },
  draft: {
    ...rich,
    selector: '.public-DraftEditor-content',
    kind: 'draft',
    edits: 'text events',
    framesToCaret: 1,
    doneByKey: ['break', 'delete'],
  },
  trix: {
    ...plain,
    hasNodes: true,
    selector: 'trix-editor',
    kind: 'trix',
    bold: 'key',
    framesToCaret: 1,
    redo: { button: '[data-trix-action=redo]' },
    keysAreLost: 'Trix takes a letter within the frame of a line break for a line of its own.',
  },
  codemirror: {
    selector: '.cm-content',
    kind: 'contenteditable',
    hasNodes: true,
    hasLines: true,
    redo: 'y',
    doneByKey: ['break'],
  },
};

/** All names, in the order of the table. REPLYLINT_EDITORS=trix,quill narrows them down while working on one. */
export const boxNames = (Object.keys(boxes) as BoxName[]).filter((name) =>
  (process.env.REPLYLINT_EDITORS?.split(',') ?? [name]).includes(name),
);

/** True for a box that stands in the demo desk. */
export const isInDesk = (name: BoxName): name is EditorName => (editorNames as readonly string[]).includes(name);
