import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { said } from '../../ui/said/said';
import type { Json } from '../json';
import { entriesOf, lineOf } from '../lines';
import { FindLine } from './find-line';
import { type LineFlaw, LinesView } from './lines-view';

export interface LinesEditorProps {
  readonly label: string;
  readonly hint?: string;
  readonly entries: readonly Json[];
  readonly onChange: (entries: readonly Json[]) => void;
  /** What is wrong, by line (from 0) of the entries. */
  readonly flaws?: readonly LineFlaw[];
  /** Language of the lines; it decides their direction. */
  readonly lang: string;
  /** Entries with more to them than their line shows get a sign. */
  readonly hasMore?: (entry: Json) => boolean;
  /** Hears which entry the caret is in. */
  readonly onEntry?: (index: number) => void;
  /** Hears of the editor, to do something to what is selected in it. */
  readonly onView?: (view: LinesView) => void;
  readonly placeholder?: string;
  readonly children?: JSX.Element | false | undefined;
}

/** A list with one entry a line: phrases, examples, fixes. Long lists are drawn only where they are seen. */
export function LinesEditor(props: LinesEditorProps): JSX.Element {
  const { label, hint, entries, flaws = [], lang, hasMore, children } = props;
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<LinesView | undefined>(undefined);
  const now = useRef(props);
  now.current = props;
  const fuller = useRef<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => entries.map(lineOf), [entries]);
  // Before the view that asks for it is made or changed.
  fuller.current = useMemo(() => new Set(hasMore ? entries.filter(hasMore).map(lineOf) : []), [entries, hasMore]);
  useLayoutEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    const made = new LinesView(parent, {
      label: `${id}-label`,
      describedBy: `${id}-hint ${id}-flaws`,
      lang,
      placeholder: now.current.placeholder ?? '',
      hasMore: (line) => fuller.current.has(line),
      onLines: (lines) => now.current.onChange(entriesOf(lines, now.current.entries)),
      onLine: (index) => now.current.onEntry?.(index),
    });
    view.current = made;
    now.current.onView?.(made);
    return () => made.destroy();
  }, [lang, id]);
  // Before the next key: an effect after the paint would bring back what was there a key ago.
  useLayoutEffect(() => view.current?.show(lines, flaws));
  return (
    <div class="field">
      <div class="field-head">
        <span class="field-label" id={`${id}-label`}>
          {label}
        </span>
        {children}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {entries.length > MANY && <FindLine label={label} view={() => view.current} />}
      <div class="lines" ref={host} />
      <FlawList id={`${id}-flaws`} flaws={flaws} lines={lines} />
    </div>
  );
}

/** Entries that are seen at once. */
const MANY = 15;

interface FlawListProps {
  readonly id: string;
  readonly flaws: readonly LineFlaw[];
  readonly lines: readonly string[];
}

function FlawList({ id, flaws, lines }: FlawListProps): JSX.Element {
  const shown = flaws.slice(0, MOST);
  return (
    <ul class="problems" id={id}>
      {shown.map((flaw) => (
        <li key={`${flaw.line} ${flaw.message}`} dir="auto">
          {flaw.line >= 0 && (
            <>
              <q dir="auto">{lines[flaw.line]}</q>:{' '}
            </>
          )}
          {said(flaw.message)} <span class="remedy">{said(flaw.remedy)}</span>
        </li>
      ))}
      {flaws.length > MOST && <li>…</li>}
    </ul>
  );
}

const MOST = 5;
