import { openEditor } from '../../../../src/editors';
import type { Editor } from '../../../../src/editors/editor';
import type { Operations, ProbeAnswer, ProbeCall } from './operations';
import { storm } from './storm';

let editor: Editor | undefined;
let life = new AbortController();

const opened = (): Editor => {
  if (!editor) throw new Error('no box is open');
  return editor;
};

/** Looks through open shadow roots and the frames that have no address. */
const find = (tree: Document | ShadowRoot, selector: string): HTMLElement | undefined => {
  const here = tree.querySelector<HTMLElement>(selector);
  if (here) return here;
  for (const element of tree.querySelectorAll('*')) {
    const inner =
      element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    const found = inner && find(inner, selector);
    if (found) return found;
  }
  return undefined;
};

const stageIn = (page: Document): ShadowRoot => {
  const host = page.createElement('probe-host');
  page.documentElement.append(host);
  life.signal.addEventListener('abort', () => host.remove());
  return host.attachShadow({ mode: 'closed' });
};

const open = (selector: string): string => {
  life.abort();
  life = new AbortController();
  const box = find(document, selector);
  if (!box) throw new Error(`no ${selector}`);
  let stage: ShadowRoot | undefined;
  editor = openEditor(box, { signal: life.signal, stage: () => (stage ??= stageIn(box.ownerDocument)) });
  return editor.kind;
};

const operations: Operations = {
  open: ({ box }) => open(box),
  read: () => {
    const { text, excluded } = opened().read();
    return { text, excluded };
  },
  measure: ({ spans }) =>
    spans.map((span) => ({
      rects: opened()
        .rects(span)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
      words: opened().ranges(span).map(String).join(''),
    })),
  selected: () => opened().selected(),
  select: ({ span }) => void opened().select(span) as undefined,
  canReplace: (replacement) => opened().canReplace(replacement),
  replace: (replacement) => opened().replace(replacement),
  storm: ({ scripts, ...how }) => storm(opened(), document, scripts, how),
  close: () => void life.abort() as undefined,
};

window.addEventListener('message', async (event) => {
  if (typeof event.data !== 'string' || !event.data.startsWith('{"probeCall"')) return;
  const { probeCall, operation, ask } = JSON.parse(event.data) as ProbeCall;
  const answer = (rest: Partial<ProbeAnswer>) =>
    window.postMessage(JSON.stringify({ probeAnswer: probeCall, ...rest }), '*');
  try {
    answer({ value: (await operations[operation](ask as never)) ?? null });
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
