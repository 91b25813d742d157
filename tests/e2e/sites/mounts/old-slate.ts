import React from 'react-17';
import ReactDOM from 'react-dom-17';
import Plain from 'slate-plain-serializer';
import { Editor } from 'slate-react-0-22';

/** Slate 0.47, which keeps its text in Immutable.js and draws it with React 17. Answers with its editable. */
export const mountOldSlate = (host: HTMLElement): HTMLElement => {
  ReactDOM.render(React.createElement(Editor, { defaultValue: Plain.deserialize('') }), host);
  const root = host.querySelector<HTMLElement>('[data-slate-editor]');
  if (!root) throw new Error('Slate 0.47 did not start');
  return root;
};
