import { existsSync } from 'node:fs';
import { createLinter } from '../../../src/engine';
import { languages } from '../../../src/languages';
import { detect } from '../../../src/languages/detect';
import { coreRules } from '../../../src/packs/builtin';
import type { Lang } from './helpdesk';

/** A poor reply, as an agent types it: a line a paragraph. */
export interface PoorReply {
  readonly lang: Lang;
  readonly lines: readonly [string, string];
  /** Words of it that have to be marked, and that the card has a better wording for. */
  readonly mend: string;
}

const all: readonly PoorReply[] = [
  {
    lang: 'en',
    lines: [
      "It's our policy. I don't know why nobody called. It's the billing team's fault. We will look at it today.",
      'Refund <4471> & “129 €”: 50% at 18:00 – rest tomorrow.',
    ],
    mend: "I don't know",
  },
  {
    lang: 'pt',
    lines: [
      'É política da empresa. Não sei por que ninguém ligou. A culpa é da transportadora. Vamos tratar disso hoje.',
      'Reembolso <4471> & «129 €»: 50% às 18:00 – o resto amanhã.',
    ],
    mend: 'Não sei',
  },
  {
    lang: 'fa',
    lines: [
      'سیستم اجازه نمی‌دهد. نمی‌دانم چرا کسی زنگ نزد. تقصیر واحد بسته‌بندی است. امروز پیگیری می‌کنیم.',
      'بازپرداخت <۴۴۷۱> & «۱۲۹ یورو» تا ساعت ۱۸ انجام می‌شود.',
    ],
    mend: 'نمی‌دانم',
  },
];

/** The poor replies in the languages that the built extension has rules for. */
export const poorReplies = all.filter(({ lang }) => existsSync(`dist/chrome/rules/${lang}.json`));

const linter = createLinter(coreRules(), languages, { detect });

/** What the engine marks in a text: `must: I don't know`. Sorted. */
export const marksIn = (reply: string): readonly string[] =>
  linter
    .lint({ reply })
    .findings.flatMap(({ level, span }) => (span ? [`${level}: ${reply.slice(...span)}`] : []))
    .sort();

/** The text after one of the engine's wordings was put in place. */
export const mendedWith = (reply: string, words: string, wording: string): string => {
  const finding = linter.lint({ reply }).findings.find(({ text }) => text === words);
  const fix = finding?.fixes.find(({ text }) => text === wording);
  if (!fix) throw new Error(`The engine has no "${wording}" for "${words}".`);
  return reply.slice(0, fix.span[0]) + fix.text + reply.slice(fix.span[1]);
};
