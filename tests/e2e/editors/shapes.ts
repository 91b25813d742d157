import type { BrowserName } from '../../support/find-browser';

/** A box as a page could have it, that no kind of ours knows by name. */
export interface Shape {
  /** The page's body. Its scripts are the page's own. */
  readonly html: string;
  /** Finds the box, in open shadow roots too. */
  readonly box: string;
  /** An expression of the page: what it holds as the draft. */
  readonly text: string;
  /** An expression of the page that puts the focus into the box. */
  readonly focus: string;
  /**
   * Where the box does not let a fix stay: it has to be refused, and the draft left as it was. Firefox lets an extension
   * type as a person does, Chromium does not.
   */
  readonly refuses?: readonly BrowserName[];
  /** An expression of the page: whether its undo knows of the fix, where that takes a while. */
  readonly canUndo?: string;
  /** Set where the page has no undo that a fix could use. */
  readonly hasNoUndo?: true;
}

const editable = (id: string, more = ''): string =>
  `<div id="${id}" contenteditable="true" style="border: 1px solid; padding: 8px; width: 600px; min-height: 60px" ${more}></div>`;

const simple = { box: '#box', focus: 'box.focus()' } as const;

/** Boxes of every make that helpdesks are built with; each page is nothing but the shape. */
export const shapes: Readonly<Record<string, Shape>> = {
  'an editable of plain text only': {
    ...simple,
    html: editable('box').replace('"true"', '"plaintext-only"'),
    text: 'box.textContent',
  },
  'a textarea under a copy that colours its words': {
    ...simple,
    html: `<style>
        .stack { position: relative; width: 500px; font: 15px/1.5 monospace }
        .stack > * { font: inherit; padding: 6px; border: 1px solid; margin: 0; width: 100%; height: 90px; box-sizing: border-box; white-space: pre-wrap }
        #copy { position: absolute; inset: 0; pointer-events: none }
        #box { color: transparent; background: transparent; caret-color: black; position: relative }
      </style>
      <div class="stack"><div id="copy"></div><textarea id="box"></textarea></div>
      <script>box.oninput = () => { copy.replaceChildren(...box.value.split(' ').flatMap((word) => [Object.assign(document.createElement('span'), { textContent: word }), ' '])) }</script>`,
    text: 'box.value',
  },
  'a textarea whose value a framework sets again after every stroke': {
    ...simple,
    html: `<textarea id="box" cols="70"></textarea><output id="state"></output><script>
      let state = '';
      const draw = () => { if (box.value !== state) box.value = state; document.getElementById('state').value = state; };
      box.addEventListener('input', () => { state = box.value; queueMicrotask(draw); });
    </script>`,
    text: 'document.getElementById("state").value',
  },
  'a textarea that its page corrects': {
    ...simple,
    html: `<textarea id="box" cols="70"></textarea><script>
      box.addEventListener('input', () => { const fixed = box.value.replace('I will find out', 'I WILL FIND OUT'); if (fixed !== box.value) box.value = fixed; });
    </script>`,
    text: 'box.value',
    refuses: ['chromium', 'firefox'],
    hasNoUndo: true,
  },
  'one editable for each paragraph': {
    html: `<div id="blocks">${editable('first')}${editable('box')}${editable('last')}</div>`,
    ...simple,
    text: 'box.textContent',
  },
  'an editable that is drawn anew after every stroke': {
    ...simple,
    html: `${editable('box')}<script>
      box.addEventListener('input', () => {
        const at = getSelection(); const before = document.createRange();
        before.setStart(box, 0); before.setEnd(at.focusNode, at.focusOffset);
        const place = before.toString().length;
        const line = Object.assign(document.createElement('p'), { textContent: box.textContent });
        box.replaceChildren(line);
        if (line.firstChild) at.collapse(line.firstChild, place);
      });
    </script>`,
    text: 'box.textContent',
    hasNoUndo: true,
  },
  'an editable with an undo of its own, a picture of the draft for every change': {
    ...simple,
    html: `${editable('box', 'class="note-editable"')}<script>
      document.execCommand('defaultParagraphSeparator', false, 'p');
      const past = [''];
      box.addEventListener('input', () => past.push(box.innerHTML));
      box.addEventListener('keydown', (event) => {
        if (!event.ctrlKey || event.key !== 'z') return;
        event.preventDefault();
        past.pop();
        box.innerHTML = past.at(-1) ?? '';
      });
    </script>`,
    text: 'box.textContent',
  },
  'an editable with an undo of its own, a picture of the draft for every rest': {
    ...simple,
    html: `${editable('box')}<script>
      const past = [''];
      let at = 0;
      let resting;
      box.addEventListener('input', () => {
        clearTimeout(resting);
        resting = setTimeout(() => { past.length = ++at; past.push(box.innerHTML); }, 400);
      });
      box.addEventListener('keydown', (event) => {
        if (!event.ctrlKey || event.key !== 'z') return;
        event.preventDefault();
        box.innerHTML = past[at > 0 ? --at : 0];
      });
    </script>`,
    text: 'box.textContent',
    canUndo: 'past.length > 2 && past.at(-1) === box.innerHTML',
  },
  'an editable with an undo of its own, a picture of the draft for every word and when the mouse is let go': {
    ...simple,
    html: `${editable('box', 'class="note-editable"')}<script>
      const past = [''];
      const keep = () => { if (past.at(-1) !== box.innerHTML) past.push(box.innerHTML); };
      box.addEventListener('mouseup', keep);
      box.addEventListener('keydown', (event) => {
        if (event.key === ' ') keep();
        if (!event.ctrlKey || event.key !== 'z') return;
        event.preventDefault();
        keep();
        past.pop();
        box.innerHTML = past.at(-1) ?? '';
      });
    </script>`,
    text: 'box.textContent',
  },
  "an editable of an older Slate's make, which hears late of a caret and joins what comes before it has heard": {
    ...simple,
    html: `<style>#box { white-space: pre-wrap }</style>${editable('box', 'data-slate-editor="true"')}<script>
      const past = [];
      let [model, heard, movedAt, waiting, isTyping] = ['', '', 0, 0, false];
      const hear = () => { const { anchorOffset, focusOffset } = getSelection(); heard = anchorOffset + '-' + focusOffset; waiting = 0; };
      document.addEventListener('selectionchange', () => {
        const isRested = Date.now() - movedAt >= 100;
        movedAt = Date.now();
        if (isRested) clearTimeout(waiting);
        if (isRested || !waiting) waiting = setTimeout(hear, isRested ? 0 : 100);
      });
      const draw = (caret) => { box.textContent = model; getSelection().collapse(box.firstChild ?? box, caret); };
      box.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        if (event.data === null) return;
        const { startOffset, endOffset } = event.getTargetRanges()[0];
        const isFix = event.inputType === 'insertReplacementText';
        if (isFix ? heard === startOffset + '-' + endOffset : !isTyping) past.push(model);
        isTyping = !isFix;
        model = model.slice(0, startOffset) + event.data + model.slice(endOffset);
        draw(startOffset + event.data.length);
      });
      box.addEventListener('keydown', (event) => {
        if (!event.ctrlKey || event.key !== 'z') return;
        event.preventDefault();
        model = past.pop() ?? model;
        draw(model.length);
      });
    </script>`,
    text: 'model',
  },
  'an editable that is copied into its field when a key is let go': {
    ...simple,
    html: `${editable('box')}<textarea id="sent" hidden></textarea><script>
      box.addEventListener('keyup', () => { sent.value = box.textContent; });
    </script>`,
    text: 'sent.value',
  },
  'an editable in two open shadow roots': {
    html: `<div id="outer"></div><script>
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const host = inner.attachShadow({ mode: 'open' });
      host.innerHTML = '<style>div { border: 1px solid; padding: 8px; width: 600px }</style><div id="box" contenteditable="true"></div>';
      const box = host.getElementById('box');
    </script>`,
    ...simple,
    text: 'box.textContent',
  },
  'an editable with mentions that offers names while one types': {
    ...simple,
    html: `${editable('box')}<ul id="menu" hidden></ul><script>
      box.addEventListener('input', () => { menu.hidden = !/@\\w*$/.test(box.textContent); });
      box.addEventListener('keydown', (event) => { if (!menu.hidden && event.key === 'Enter') event.preventDefault(); });
      box.innerHTML = '<p><span contenteditable="false">@Ana</span>&nbsp;</p>';
    </script>`,
    focus: 'box.focus(), getSelection().selectAllChildren(box), getSelection().collapseToEnd()',
    text: 'box.textContent.replace("@Ana\\u00a0", "").replaceAll("\\u00a0", " ")',
  },
  'an editable with a model that takes nothing but its own strokes': {
    ...simple,
    html: `${editable('box')}<script>
      let model = '';
      const draw = (caret) => { box.textContent = model; getSelection().collapse(box.firstChild ?? box, caret); };
      box.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        if (event.inputType !== 'insertText' || !event.isTrusted) return;
        const { startOffset, endOffset } = getSelection().getRangeAt(0);
        model = model.slice(0, startOffset) + event.data + model.slice(endOffset);
        draw(startOffset + event.data.length);
      });
      new MutationObserver(() => { if (box.textContent !== model) draw(model.length); }).observe(box, { childList: true, characterData: true, subtree: true });
    </script>`,
    text: 'model',
    refuses: ['chromium'],
    hasNoUndo: true,
  },
};
