import { type BoxName, boxes } from './boxes';
import { contract } from './contract';
import { exceptions } from './exceptions';
import { shapes } from './shapes';

const cell = (editor: BoxName, what: string): string => {
  const found = exceptions.find((each) => each.editor === editor && each.what === what);
  if (!found) return 'yes';
  return `${found.browsers.join(' and ')}: ${found.reason}`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const section = ([what]: readonly [string, unknown]): string => {
  const names = Object.keys(boxes) as BoxName[];
  const others = names.filter((editor) => cell(editor, what) !== 'yes');
  const green = others.length === 0 ? 'all' : names.filter((editor) => !others.includes(editor)).join(', ');
  return row([what, green, others.map((editor) => `${editor} (${cell(editor, what)})`).join('; ') || 'none']);
};

/** The page of the docs that says what holds for which editor, made from the suite itself. */
export const editorsPage = (): string => {
  const names = Object.keys(boxes) as BoxName[];
  const notes = names.flatMap((editor) => {
    const { keysAreLost } = boxes[editor];
    return [...(keysAreLost ? [`- ${editor}: ${keysAreLost} Its text of five languages is set by a script.`] : [])];
  });
  return [
    '# Text boxes',
    '',
    'Made from the suite in `tests/e2e/editors`; do not edit. `npm run test:editors` runs the suite alone, with 1,000',
    'random scripts of edits for each editor, and 100 random steps with real keys. Every case runs in Chromium and in',
    'Firefox on the real library. Words are measured where the browser paints them, also with the browser zoomed to 80,',
    '125 and 200 %, in open shadow roots and in modal dialogs; a sentence of the checklist is inserted into every editor.',
    '',
    '## Editors',
    '',
    row(['editor', 'opened as', 'redone by']),
    row(['---', '---', '---']),
    ...names.map((editor) => {
      const { kind, redo } = boxes[editor];
      return row([editor, kind, typeof redo === 'string' ? `Ctrl+${redo === 'Z' ? 'Shift+Z' : 'Y'}` : 'its button']);
    }),
    '',
    '## Cases',
    '',
    row(['an editor', 'holds in both browsers for', 'does not hold for']),
    row(['---', '---', '---']),
    ...Object.entries(contract).map(section),
    '',
    '## Boxes that no kind knows',
    '',
    'Each is read, marked, mended and undone on a page of its own, or a fix is refused and the draft left as it was:',
    '',
    ...Object.entries(shapes).map(
      ([what, { refuses }]) => `- ${what}${refuses ? ` (refused in ${refuses.join(' and ')})` : ''}`,
    ),
    '',
    '## Notes',
    '',
    ...notes,
    '- codemirror: of a draft much longer than its box it draws only what is near the view, and only that is read. Words',
    '  are marked wherever it is scrolled to (tried with 2,000 lines); a fix far from the caret is refused, and nothing is',
    '  changed.',
    '- Tried by hand, and read, marked, mended, undone and redone like those above: Milkdown, BlockNote, Remirror, ProseKit,',
    '  TipTap 2, Toast UI Editor (rich text and Markdown), Plate, wangEditor, Quill 1, Froala, Jodit, SunEditor, Trumbowyg,',
    '  Pell, MediumEditor, Editor.js, Mobiledoc Kit, Summernote; textareas of React, Vue and Lit, in frames and shadow roots,',
    '  and that grow with their text. Code editors (CodeMirror 5, Ace, Monaco) draw their text elsewhere than they take it:',
    '  nothing is marked or changed in them.',
    '- Editors that keep a picture of the draft for each word for their undo, and hear of nothing else (Squire, RoosterJS;',
    '  tried by hand), take the word typed last back together with a fix, and redo both.',
    '',
  ].join('\n');
};
