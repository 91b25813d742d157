import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { start } from './start';

const stateOf = (doc: string): EditorState =>
  EditorState.create({
    doc,
    extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
  });

/** CodeMirror 6, as boxes for Markdown use it. */
void start('codemirror', async (host) => {
  const view = new EditorView({ parent: host, state: stateOf('') });
  // What another person or a script of the page writes above what is shown.
  document.addEventListener('page-writes-above', () =>
    view.dispatch({ changes: { from: 0, insert: 'Somebody else wrote this.\n' } }),
  );
  return {
    html: () => view.state.doc.toString(),
    text: () => view.state.doc.toString(),
    model: () => view.state.doc.toJSON(),
    set: (text) => view.setState(stateOf(text)),
    focus: () => view.focus(),
    root: () => view.contentDOM,
    destroy: () => view.destroy(),
  };
});
