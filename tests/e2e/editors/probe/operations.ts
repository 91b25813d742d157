import type { Outcome, Reading, Replacement, Selected } from '../../../../src/editors/editor';
import type { Span } from '../../../../src/engine/types';
import type { Edit, How } from './press';
import type { StormReport } from './storm';

/** A rectangle as JSON carries it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a test may ask of the editor that the probe has opened: the contract of the room, as JSON. */
export interface Operations {
  /** Opens the box that a selector finds, in open shadow roots and blank frames too; answers with the kind. */
  open(ask: { readonly box: string }): string;
  read(ask: Record<string, never>): Reading;
  /** For each span the boxes of its words, and the words that its ranges hold as the browser reads them. */
  measure(ask: {
    readonly spans: readonly Span[];
  }): readonly { readonly rects: readonly Box[]; readonly words: string }[];
  selected(ask: Record<string, never>): Selected | undefined;
  select(ask: { readonly span: Span }): undefined;
  canReplace(ask: Replacement): boolean;
  replace(ask: Replacement): Promise<Outcome>;
  /** Plays scripts of edits without leaving the page; the page has to listen (`listenForStorm`). */
  storm(ask: {
    readonly scripts: readonly (readonly Edit[])[];
    readonly hasNodes: boolean;
    readonly how: How;
  }): Promise<StormReport>;
  /** Ends the editor. */
  close(ask: Record<string, never>): undefined;
}

export type Operation = keyof Operations;

/** Words on `window.postMessage`, as JSON: the only line that both browsers offer between the worlds. */
export interface ProbeCall {
  readonly probeCall: number;
  readonly operation: Operation;
  readonly ask: unknown;
}

export interface ProbeAnswer {
  readonly probeAnswer: number;
  readonly value?: unknown;
  readonly error?: string;
}
