import { useEffect, useRef, useState } from 'preact/hooks';
import { editorNames, editors } from './editors';
import type { DeskEditor, EditorName, MountOptions } from './editors/editor';
import { mountEditor } from './mount-editor';
import type { ReplyMode } from './place';
import { exposeEditor } from './probe';
import { agentName, type Ticket } from './tickets/ticket';

interface ReplyProps {
  ticket: Ticket;
  editor: EditorName;
  mode: ReplyMode;
  direction: 'ltr' | 'rtl';
  drafts: Map<string, string>;
  onEditor(name: EditorName): void;
  onMode(mode: ReplyMode): void;
  onSend(text: string): void;
}

const onSendKeys = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  send();
};

const mountOptions = (ticket: Ticket, direction: 'ltr' | 'rtl', send: () => void): MountOptions => ({
  direction,
  lang: ticket.lang,
  label: `Reply to ${ticket.customer}`,
  placeholder: `Write to ${ticket.customer} …`,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  keydown: onSendKeys(send),
});

/** Keeps the reply box that the props name mounted in the element of the returned ref; no `editor` until one can type into it. */
const useEditor = ({ ticket, editor: name, direction, drafts }: ReplyProps, send: () => void) => {
  const host = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<{ wanted: string; editor: DeskEditor }>();
  const [problem, setProblem] = useState('');
  const latestSend = useRef(send);
  latestSend.current = send;
  const wanted = [ticket.id, name, direction].join(' ');
  useEffect(() => {
    if (!host.current) return;
    const options = mountOptions(ticket, direction, () => latestSend.current());
    const keep = (gone: DeskEditor) => drafts.set(ticket.id, gone.text());
    const mounting = mountEditor(host.current, name, options, keep);
    const show = (editor: DeskEditor | undefined) => {
      if (!editor) return;
      const draft = drafts.get(ticket.id);
      if (draft) editor.set(draft);
      exposeEditor(name, editor);
      setProblem('');
      setMounted({ wanted, editor });
    };
    mounting.ready.then(show, (error: unknown) => setProblem(String(error)));
    return () => {
      exposeEditor(name, undefined);
      setMounted(undefined);
      mounting.stop();
    };
  }, [ticket, name, direction, drafts, wanted]);
  // While the next box is on its way, the state still holds the one before it.
  return { host, editor: mounted?.wanted === wanted ? mounted.editor : undefined, problem };
};

function ModeSwitch({ mode, onMode }: Pick<ReplyProps, 'mode' | 'onMode'>) {
  const choice = (value: ReplyMode, label: string) => (
    <label>
      <input type="radio" name="mode" value={value} checked={mode === value} onChange={() => onMode(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="mode" data-desk="mode" data-mode={mode}>
      <legend>Who reads this</legend>
      {choice('reply', 'Public reply')}
      {choice('note', 'Internal note')}
    </fieldset>
  );
}

function EditorPicker({ editor, onEditor }: Pick<ReplyProps, 'editor' | 'onEditor'>) {
  return (
    <label class="field">
      <span>Reply box</span>
      <select data-desk="editor" value={editor} onChange={(event) => onEditor(event.currentTarget.value as EditorName)}>
        {editorNames.map((name) => (
          <option key={name} value={name}>
            {editors[name].label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The reply area: for whom, in which box, the draft itself, and the button that sends it. */
export function Reply(props: ReplyProps) {
  const { ticket, mode, direction, onSend } = props;
  const send = () => {
    const text = editor?.text().trim();
    if (!editor || !text) return;
    editor.set('');
    editor.focus();
    onSend(text);
  };
  const { host, editor, problem } = useEditor(props, send);
  const fill = () => {
    editor?.set(ticket.poor);
    editor?.focus();
  };
  return (
    <section
      class="reply"
      data-desk="reply"
      data-ticket-id={ticket.id}
      data-mode={mode}
      data-editor={props.editor}
      data-ready={editor ? 'true' : 'false'}
      dir={direction}
      aria-label="Reply"
    >
      <header class="reply-head" dir="ltr">
        <ModeSwitch {...props} />
        <EditorPicker {...props} />
      </header>
      {problem && <p role="alert">{problem}</p>}
      <div class="editor-host" data-desk="editor-host" ref={host} />
      <footer class="reply-foot" dir="ltr">
        <button type="button" class="primary" data-desk="send" onClick={send} disabled={!editor}>
          {mode === 'note' ? 'Save note' : 'Send reply'}
        </button>
        <span class="hint">
          as <b data-desk="agent">{agentName}</b>, or Ctrl + Enter
        </span>
        <button type="button" class="quiet" data-desk="fill" onClick={fill} disabled={!editor}>
          Put in a poor reply
        </button>
      </footer>
    </section>
  );
}
