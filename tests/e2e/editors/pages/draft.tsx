/** @jsxImportSource react */
import { ContentState, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { Component, createRef } from 'react';
import { render, unmountComponentAtNode } from 'react-dom-17';
import 'draft-js/dist/Draft.css';
import { start } from './start';

class Box extends Component<object, { readonly editor: EditorState }> {
  override state = { editor: EditorState.createEmpty() };
  readonly inner = createRef<Editor>();

  readonly change = (editor: EditorState): void => this.setState({ editor });

  override render() {
    return (
      <Editor
        ref={this.inner}
        editorState={this.state.editor}
        onChange={this.change}
        handleKeyCommand={(command, editor) => {
          const next = RichUtils.handleKeyCommand(editor, command);
          if (next) this.change(next);
          return next ? 'handled' : 'not-handled';
        }}
      />
    );
  }
}

/** Draft.js on React 17. */
void start('draft', async (host) => {
  const box = createRef<Box>();
  render(<Box ref={box} />, host);
  const current = (): Box => {
    if (!box.current) throw new Error('Draft.js is gone');
    return box.current;
  };
  const content = () => current().state.editor.getCurrentContent();
  return {
    html: () => JSON.stringify(convertToRaw(content())),
    text: () => content().getPlainText('\n'),
    model: () => convertToRaw(content()),
    set: (text) => {
      const { editor } = current().state;
      const next = EditorState.push(editor, ContentState.createFromText(text, '\n'), 'insert-fragment');
      current().change(EditorState.moveFocusToEnd(next));
    },
    focus: () => current().inner.current?.focus(),
    root: () => host.querySelector<HTMLElement>('.public-DraftEditor-content') ?? host,
    destroy: () => void unmountComponentAtNode(host),
  };
});
