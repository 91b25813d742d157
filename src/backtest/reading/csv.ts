import type { Flaw } from './flaw';

/** A record of a CSV file and the line that it begins in, from 1; or why it cannot be read. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly error: Flaw };

const COMMA = ',';

/**
 * Reads CSV (RFC 4180; any line ends; fields parted by comma, semicolon or tab, as the first line has it) piece by
 * piece. Holds one record at a time; one over the cap is reported and passed over. csv-parse needs the streams of Node,
 * which a browser has not; the tests hold this reader to its answers.
 */
export class CsvReader {
  private parting: string | undefined;
  private fields: string[] = [];
  private field = '';
  private quotes: 'none' | 'open' | 'closed' = 'none';
  private wrong: Flaw | undefined;
  private size = 0;
  private line = 1;
  private begun = 1;
  private held = '';
  private afterReturn = false;

  constructor(private readonly cap = 16_000_000) {}

  /** Takes the next piece; gives the records that it completes. */
  *push(piece: string): Generator<CsvRecord> {
    let text = this.held + piece;
    this.held = '';
    if (this.parting === undefined) {
      // The first line must be whole before it can tell what parts its fields.
      if (!/[\r\n]/.test(text) && text.length < this.cap) {
        this.held = text;
        return;
      }
      text = text.replace(/^\ufeff/, '');
      this.parting = partingOf(text);
    }
    for (let at = 0; at < text.length; at++) {
      const record = this.take(text[at] as string);
      if (record) yield record;
    }
  }

  /** What is left when the file ends. */
  *end(): Generator<CsvRecord> {
    if (this.parting === undefined) yield* this.push('\n');
    if (this.quotes === 'open') this.wrong = { code: 'quote-open' };
    const record = this.finish();
    if (record) yield record;
  }

  private take(unit: string): CsvRecord | undefined {
    const second = this.afterReturn && unit === '\n';
    this.afterReturn = unit === '\r';
    if (unit === '\n' && !second) this.line++;
    else if (unit === '\r') this.line++;
    if (this.quotes === 'open') {
      if (unit === '"') this.quotes = 'closed';
      else this.keep(unit);
      return undefined;
    }
    if (unit === '\n' || unit === '\r') return second ? this.skipSecond() : this.finish();
    if (unit === this.parting) this.endField();
    else if (unit === '"') this.quote();
    else {
      if (this.quotes === 'closed') this.wrong ??= { code: 'quote-behind' };
      this.keep(unit);
    }
    return undefined;
  }

  private skipSecond(): undefined {
    this.begun = this.line;
  }

  private quote(): void {
    if (this.quotes === 'closed') {
      this.quotes = 'open';
      this.keep('"');
    } else if (this.field === '') this.quotes = 'open';
    else {
      this.wrong ??= { code: 'quote-middle' };
      this.keep('"');
    }
  }

  private keep(unit: string): void {
    if (++this.size <= this.cap) this.field += unit;
    else this.wrong ??= { code: 'size', most: this.cap, unit: 'characters' };
  }

  private endField(): void {
    this.fields.push(this.field);
    this.field = '';
    this.quotes = 'none';
  }

  private finish(): CsvRecord | undefined {
    const { begun: line, wrong } = this;
    const blank = this.fields.length === 0 && this.field === '' && this.quotes === 'none';
    this.endField();
    const { fields } = this;
    this.fields = [];
    this.size = 0;
    this.begun = this.line;
    this.wrong = undefined;
    if (wrong) return { line, error: wrong };
    return blank ? undefined : { line, fields };
  }
}

function partingOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = [COMMA, ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
