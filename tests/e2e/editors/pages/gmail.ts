import { markupText } from '../../../../src/demo/desk/editors/paragraphs';
import { start } from './start';

const lineElement = (line: string): HTMLElement => {
  const element = document.createElement('div');
  element.append(line === '' ? document.createElement('br') : line);
  return element;
};

const named = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
};

/** What Gmail puts below a reply: the agent's signature and the mail that is answered. */
const belowReply = (): readonly Node[] => [
  named('div', 'gmail_signature', lineElement('Kind regards'), lineElement('Ioana, customer care')),
  named(
    'div',
    'gmail_quote',
    named('div', 'gmail_attr', 'On Mon, 3 May 2027 at 09:14, Ana <ana@example.com> wrote:'),
    named('blockquote', 'gmail_quote', lineElement("It's our policy, you say? I don't know why.")),
  ),
];

const isReply = (node: Node): boolean => !(node instanceof Element && node.matches('.gmail_signature, .gmail_quote'));

/** A bare editable as Gmail has it: a line is a `div`, below the reply stand a signature and a quote. */
void start('gmail', async (host) => {
  const box = named('div', 'gmail');
  box.contentEditable = 'true';
  box.ariaLabel = 'Message Body';
  const set = (text: string) => box.replaceChildren(...text.split('\n').map(lineElement), ...belowReply());
  set('');
  host.append(box);
  const reply = () => named('div', '', ...[...box.childNodes].filter(isReply).map((node) => node.cloneNode(true)));
  return {
    html: () => box.getHTML(),
    text: () => markupText(reply()),
    model: () => box.getHTML(),
    set,
    focus: () => box.focus(),
    root: () => box,
    destroy: () => box.remove(),
  };
});
