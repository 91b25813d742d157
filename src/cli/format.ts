import type { Entry } from '../backtest/entry';
import type { Answer, AnswerFinding } from './answer';
import { sarif } from './sarif';

/** A form of output: what comes before the answers, for each, and after them. */
export interface Format {
  readonly start: () => string;
  readonly answer: (answer: Answer, entry: Entry) => string;
  readonly end: () => string;
}

/** What a format must know of the input: its name, and whether it is one draft or many replies. */
export interface Input {
  readonly name: string;
  readonly many: boolean;
}

const json: Format = { start: () => '', answer: (answer) => `${JSON.stringify(answer)}\n`, end: () => '' };

/** The formats of `--format`. */
export const formats: Readonly<Record<string, (input: Input) => Format>> = { text, json: () => json, sarif };

function text(input: Input): Format {
  return {
    start: () => '',
    answer: (answer, entry) => {
      const title = input.many ? `${entry.id ?? `line ${entry.line}`}\n` : '';
      const findings = answer.findings.map((finding) => told(finding, entry.draft.reply ?? ''));
      const nothing = findings.length === 0 ? '  nothing to change\n' : '';
      return `${title}${findings.join('')}${nothing}${checklist(answer)}`;
    },
    end: () => '',
  };
}

function told({ level, rule, span, text: words, message, why, source, fixes }: AnswerFinding, reply: string): string {
  const place = span ? `${placeOf(reply, span[0])} ` : '';
  const quote = words === undefined ? '' : ` "${words.replace(/\s+/g, ' ')}"`;
  const better = fixes.map((fix) => `      better: ${fix}\n`).join('');
  return `  ${place}${level} ${rule}:${quote} ${message}\n      ${why} (${source})\n${better}`;
}

function placeOf(reply: string, at: number): string {
  const before = reply.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const boxes = { done: '[x]', open: '[ ]', 'not-applicable': '[-]' } as const;

function checklist({ checklist: items, step }: Answer): string {
  return items
    .map((item) => `  ${boxes[item.state]} ${item.step}/${item.item}${item.step === step ? ' <' : ''}\n`)
    .join('');
}
