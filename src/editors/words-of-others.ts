import type { Span } from '../engine/types';

/** Elements whose text is not the agent's: quotes of earlier mails, signatures. */
export const OTHERS = [
  'blockquote',
  '.gmail_quote',
  '.gmail_attr',
  'div[type="cite"]',
  '.moz-cite-prefix',
  '.yahoo_quoted',
  '.zmail_extra',
  'p#reply-intro',
  '.gmail_signature',
  '#Signature',
  '#_rc_sig',
  '.moz-signature',
].join(',');

/** Elements from which on nothing is the agent's: Outlook marks only where the earlier mail begins. */
export const OTHERS_FROM_HERE = '#appendonsend, #divRplyFwdMsg';

const QUOTED_LINE = /^[ \t]*>/;
/** Roundcube writes three dashes where the quote comes after the signature. */
const SIGNATURE_LINE = /^(?:-- ?|---)$/;
/** What mail programs write between a reply and the mail it answers. */
const SEPARATOR_LINE = /^[ \t]*(?:-{2,}|_{10,}).*(?:-{2,}|_{10,})[ \t]*$/;
/** "On Monday, 3 May, Ana wrote:" in any language: a line with a date or an address that ends in a colon. */
const ATTRIBUTION_LINE = /^(?=.*[\p{Nd}@]).{8,300}[:：][ \t]*$/u;

/**
 * The parts of a text that the agent did not write, the ones that elements mark (`marked`) included: lines that
 * begin with `>`, the line that introduces a quote, everything below a separator or a signature line. Sorted.
 */
export function wordsOfOthers(text: string, marked: readonly Span[] = []): readonly Span[] {
  const lines = linesOf(text);
  const spans: Span[] = [...marked];
  const isOther = lines.map(([start, end]) => {
    const line = text.slice(start, end);
    return QUOTED_LINE.test(line) || (end > start && covers(marked, start, end));
  });
  for (const [index, [start, end]] of lines.entries()) {
    const line = text.slice(start, end);
    if (SIGNATURE_LINE.test(line) || SEPARATOR_LINE.test(line)) {
      spans.push([start, text.length]);
      break;
    }
    if (isOther[index] || (ATTRIBUTION_LINE.test(line) && introducesQuote(text, lines, isOther, index))) {
      spans.push([start, end]);
    }
  }
  return merged(spans);
}

function introducesQuote(text: string, lines: readonly Span[], isOther: readonly boolean[], index: number): boolean {
  for (let next = index + 1; next < lines.length; next++) {
    if (isOther[next]) return true;
    const [start, end] = lines[next] ?? [0, 0];
    if (text.slice(start, end).trim() !== '') return false;
  }
  return false;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push([start, end]);
    start = end + 1;
  }
  lines.push([start, text.length]);
  return lines;
}

function covers(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    if (span[0] >= span[1]) continue;
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
