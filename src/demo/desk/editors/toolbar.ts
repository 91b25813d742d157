/** A button of the small toolbar of an editor that brings none: `icon` is the path of a 24 by 24 drawing. */
export interface ToolbarButton {
  label: string;
  icon: string;
  run(): void;
}

/** The drawings of the toolbar, as SVG paths of stroked lines. */
export const toolbarIcons = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
};

const drawing = (path: string): SVGElement => {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
};

const button = ({ label, icon, run }: ToolbarButton): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.title = label;
  element.setAttribute('aria-label', label);
  element.append(drawing(icon));
  // The caret has to stay in the draft, or the command would find no selection.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', run);
  return element;
};

/** Puts a toolbar with these buttons at the end of `host` and gives it back. */
export const addToolbar = (host: HTMLElement, buttons: readonly ToolbarButton[]): HTMLElement => {
  const bar = document.createElement('div');
  bar.className = 'small-toolbar';
  bar.dir = 'ltr';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Formatting');
  bar.append(...buttons.map(button));
  host.append(bar);
  return bar;
};
