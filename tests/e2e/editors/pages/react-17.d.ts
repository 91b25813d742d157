/** What the pages use of packages that bring no types for the version that is used here. */
declare module 'react-dom-17' {
  import type { ReactNode } from 'react';
  export function render(element: ReactNode, place: Element): void;
  export function unmountComponentAtNode(place: Element): boolean;
}

declare module 'slate-0-47' {
  export interface Value {
    readonly document: { readonly nodes: { toArray(): readonly { readonly text: string }[] } };
    toJSON(): unknown;
  }
  export const Value: { fromJSON(json: unknown): Value };
}

declare module 'slate-react-0-22' {
  import type { ComponentType, ReactNode } from 'react';
  import type { Value } from 'slate-0-47';
  export interface OldEditor {
    focus(): void;
    toggleMark(mark: string): void;
  }
  export const Editor: ComponentType<{
    readonly ref?: (editor: OldEditor | null) => void;
    readonly value: Value;
    readonly onChange: (change: { readonly value: Value }) => void;
    readonly onKeyDown?: (event: KeyboardEvent, editor: OldEditor, next: () => unknown) => unknown;
    readonly renderMark?: (
      props: {
        readonly children: ReactNode;
        readonly mark: { readonly type: string };
        readonly attributes: Record<string, unknown>;
      },
      editor: OldEditor,
      next: () => unknown,
    ) => ReactNode;
  }>;
}
