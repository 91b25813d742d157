/** @jsxImportSource react */
import { Component, createRef } from 'react';
import { render, unmountComponentAtNode } from 'react-dom-17';
import { Value } from 'slate-0-47';
import { Editor, type OldEditor } from 'slate-react-0-22';
import { start } from './start';

const valueFrom = (text: string): Value =>
  Value.fromJSON({
    document: {
      nodes: text
        .split('\n')
        .map((line) => ({ object: 'block', type: 'paragraph', nodes: [{ object: 'text', text: line }] })),
    },
  });

class Box extends Component<object, { readonly value: Value }> {
  override state = { value: valueFrom('') };
  editor: OldEditor | null = null;

  readonly change = ({ value }: { readonly value: Value }): void => this.setState({ value });

  override render() {
    return (
      <Editor
        ref={(editor) => {
          this.editor = editor;
        }}
        value={this.state.value}
        onChange={this.change}
        onKeyDown={(event, editor, next) => {
          if (!event.ctrlKey || event.key !== 'b') return next();
          event.preventDefault();
          return editor.toggleMark('bold');
        }}
        renderMark={({ attributes, children }) => <strong {...attributes}>{children}</strong>}
      />
    );
  }
}

/** Slate as it was until 2019, on React 17. */
void start('slate-0-47', async (host) => {
  const box = createRef<Box>();
  render(<Box ref={box} />, host);
  const current = (): Box => {
    if (!box.current) throw new Error('Slate is gone');
    return box.current;
  };
  const root = () => host.querySelector<HTMLElement>('[data-slate-editor]') ?? host;
  return {
    html: () => JSON.stringify(current().state.value.toJSON()),
    // In Chromium it takes the filler of an empty line into the text.
    text: () =>
      current()
        .state.value.document.nodes.toArray()
        .map(({ text }) => text.replaceAll('\ufeff', ''))
        .join('\n'),
    model: () => current().state.value.toJSON(),
    set: (text) => current().change({ value: valueFrom(text) }),
    focus: () => current().editor?.focus(),
    root,
    destroy: () => void unmountComponentAtNode(host),
  };
});
