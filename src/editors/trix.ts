import { nameOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { typeOver } from './writes';

/** Trix throws on a `beforeinput` that carries data without a `dataTransfer`. */
export const trix: EditorKind = {
  id: 'trix',
  matches: (root) => nameOf(root) === 'trix-editor',
  open: (root, surroundings) => openEditable({ id: 'trix', writes: [typeOver] }, root, surroundings),
};
