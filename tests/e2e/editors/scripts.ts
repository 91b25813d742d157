import fc from 'fast-check';
import { expect } from 'vitest';
import { intoDraft, undo } from '../../support/desk';
import { typeKeys } from '../../support/keys';
import { waitFor } from '../../support/wait';
import type { BoxInProbe } from './box-in-probe';
import { type BoxName, boxes } from './boxes';
import { ask } from './probe/line';

const WORDS = /[\p{L}\p{M}\p{N}\u200c]+/gu;

/** One thing that an agent does to a draft. */
export type Step =
  | { readonly does: 'type' | 'paste'; readonly words: string }
  | { readonly does: 'press'; readonly key: 'Enter' | 'Backspace' | 'Delete' | 'ArrowLeft' | 'Home' | 'End' }
  | { readonly does: 'undo' }
  | { readonly does: 'fix'; readonly nth: number; readonly words: string };

const keyWords = fc.constantFrom('our policy ', "I don't know", ', sorry', ' at all', '.', 'x');
const otherWords = fc.constantFrom('نمی‌دانم', 'Өнөөдөр', 'știu', 'está 😀');
const fixWords = fc.constantFrom('what I can do', 'yes', 'îmi pare rău', 'می‌نویسم');

/** A script of so many steps; boxes that only hear keys get no pasted words. */
export const scriptOf = (length: number, editor: BoxName): fc.Arbitrary<Step[]> => {
  const { keysAreLost, hasLines } = boxes[editor];
  const keys = ['Backspace', 'Delete', 'ArrowLeft', 'Home', 'End', ...(hasLines ? (['Enter'] as const) : [])] as const;
  const typed = keyWords.map((words): Step => ({ does: 'type', words }));
  const step = fc.oneof(
    { weight: 5, arbitrary: typed },
    { weight: 1, arbitrary: keysAreLost ? typed : otherWords.map((words): Step => ({ does: 'paste', words })) },
    { weight: 4, arbitrary: fc.constantFrom(...keys).map((key): Step => ({ does: 'press', key })) },
    { weight: 1, arbitrary: fc.constant<Step>({ does: 'undo' }) },
    { weight: 3, arbitrary: fc.tuple(fc.nat(20), fixWords).map(([nth, words]): Step => ({ does: 'fix', nth, words })) },
  );
  return fc.array(step, { minLength: length, maxLength: length });
};

/** What stood for an empty line may stay in its first word; nobody sees it. */
const seen = (words: string): string => words.replaceAll('\ufeff', '');

/** CKEditor 4 writes nothing down of a draft that has empty lines only. */
const isSame = (ours: string, theirs: string): boolean => ours === theirs || (theirs === '' && ours.trim() === '');

/** Our reading and the editor's own text are the same, and every word is measured where it stands. */
const agree = async (box: BoxInProbe, hasNodes: boolean): Promise<string> => {
  const both = async () => [await box.read(), (await box.draft()).text];
  await waitFor('the reading to be what the editor holds', async () => {
    const [ours, theirs] = await both();
    if (!isSame(ours, theirs)) throw new Error(JSON.stringify([ours, theirs]));
    return true;
  });
  const text = await box.read();
  const spans = Array.from(text.matchAll(WORDS), ({ index, 0: word }) => [index, index + word.length] as const);
  const measured = await ask(box.page, 'measure', { spans });
  for (const [index, { words, rects }] of measured.entries()) {
    if (hasNodes) expect(seen(words)).toBe(text.slice(...(spans[index] ?? [0, 0])));
    expect(rects.length).toBeGreaterThan(0);
  }
  return text;
};

/** Mends one word of the draft, or finds that it is not offered; answers whether it was mended. */
const fix = async (box: BoxInProbe, text: string, nth: number, words: string): Promise<boolean> => {
  const all = [...text.matchAll(WORDS)];
  const word = all[nth % all.length];
  if (!word) return true;
  const span = [word.index, word.index + word[0].length] as const;
  const outcome = await ask(box.page, 'replace', { span, expected: word[0], text: words });
  const wanted = outcome === 'done' ? text.slice(0, span[0]) + words + text.slice(span[1]) : text;
  await waitFor(`the draft after a fix that was ${outcome}`, async () => {
    const { text: now } = await box.draft();
    if (now !== wanted) throw new Error(JSON.stringify({ now, wanted }));
    return true;
  });
  return outcome === 'done';
};

const take = async (box: BoxInProbe, text: string, step: Step): Promise<boolean> => {
  if (step.does === 'fix') return fix(box, text, step.nth, step.words);
  if (step.does === 'undo') await undo(box.page);
  else if (step.does === 'press') await box.page.keyboard.press(step.key);
  else await typeKeys(box.page, step.words);
  return true;
};

/** Plays a script in an empty draft and compares after every step; answers how many fixes were not offered. */
export const play = async (box: BoxInProbe, editor: BoxName, script: readonly Step[]): Promise<number> => {
  const { hasNodes } = boxes[editor];
  await box.page.evaluate(() => window.desk?.set(''));
  await intoDraft(box.page);
  let refused = 0;
  let text = await agree(box, hasNodes);
  for (const [index, step] of script.entries()) {
    try {
      if (!(await take(box, text, step))) refused++;
      text = await agree(box, hasNodes);
    } catch (cause) {
      throw new Error(`step ${index}, ${JSON.stringify(step)}, after ${JSON.stringify(text)}: ${cause}`, { cause });
    }
  }
  return refused;
};
