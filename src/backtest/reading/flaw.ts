/** Why a record cannot be read: a code for the interface, with the values it talks about. */
export type Flaw =
  | { readonly code: 'json' | 'object' | 'utf8' | 'empty' | 'blank' | 'thread' | 'message' }
  | { readonly code: 'quote-open' | 'quote-behind' | 'quote-middle' }
  /** `most` bytes, or of a table letters. */
  | { readonly code: 'size'; readonly most: number; readonly unit: 'bytes' | 'characters' }
  | { readonly code: 'fields'; readonly found: number; readonly wanted: number }
  | { readonly code: 'text'; readonly field: string }
  | { readonly code: 'case'; readonly known: string }
  /** The record is of another program than those before it. */
  | { readonly code: 'shape'; readonly field: string; readonly thing: 'ticket' | 'conversation'; readonly of: string }
  /** JSON breaks off: what follows was not read. `why` is what the parser says. */
  | { readonly code: 'cut-off'; readonly why: string }
  /** What a reader of another making says, in English. */
  | { readonly code: 'other'; readonly why: string };

const plain = {
  json: 'not JSON',
  object: 'not a JSON object',
  utf8: 'not valid UTF-8',
  empty: 'no text: neither reply nor customer',
  blank: 'no text',
  thread: 'thread is not a list',
  message: 'a message of thread needs "from" (customer or agent) and "text"',
  'quote-open': 'a quoted field does not end',
  'quote-behind': 'text behind a closing quote',
  'quote-middle': 'a quote in the middle of a field',
} as const;

/** A flaw in English, as the command line says it. */
export function englishFlaw(flaw: Flaw): string {
  switch (flaw.code) {
    case 'size':
      return `over the size cap of ${flaw.most} ${flaw.unit}`;
    case 'fields':
      return `${flaw.found} fields where the header has ${flaw.wanted}`;
    case 'text':
      return `${flaw.field} is not a text`;
    case 'case':
      return `case is not one of ${flaw.known}`;
    case 'shape':
      return `no ${flaw.field}: this is no ${flaw.thing} of ${flaw.of}`;
    case 'cut-off':
      return `not JSON, and what follows was not read: ${flaw.why}`;
    case 'other':
      return flaw.why;
    default:
      return plain[flaw.code];
  }
}

/** Why an export cannot be read at all. */
export type ExportFlaw = 'utf16' | 'packed' | 'gzip';

const files: Readonly<Record<ExportFlaw, string>> = {
  utf16: 'The file is UTF-16. Save it as UTF-8 and try again.',
  packed: 'The file is packed (zip, or a spreadsheet). Unpack it, or save the sheet as CSV (UTF-8).',
  gzip: 'The file is packed (gzip). Unpack it first.',
};

/** An export that cannot be read at all; the message is in English. */
export class ExportError extends Error {
  constructor(readonly flaw: ExportFlaw) {
    super(files[flaw]);
  }
}
