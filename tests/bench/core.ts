import { compile } from '../../src/engine/compile';
import { Forms } from '../../src/engine/forms';
import { createLinter } from '../../src/engine/index';
import { fromPortable, toPortable } from '../../src/engine/portable';
import { Program } from '../../src/engine/program';
import type { Language } from '../../src/engine/types';
import { languages } from '../../src/languages/index';
import { coreRules } from '../../src/packs/builtin';
import { draft } from './corpus';
import { heapOf } from './heap';
import { best, inLoops } from './measure';
import { type Row, show } from './table';

const WORDS = 2000;
const ROUNDS = 9;

/** What the built-in pack costs in a page, in one language. */
function rowsOf(language: Language): readonly Row[] {
  const { id } = language;
  const set = coreRules([id], { examples: false });
  const text = draft(id, WORDS);
  const sent = JSON.stringify(toPortable(compile(set, language)));
  const load = () => new Program(language, fromPortable(JSON.parse(sent)), new Forms([]));
  const linter = createLinter(set, [language]);
  const session = linter.session();
  const two = [`${text} a`, `${text} ab`];
  let turn = 0;
  return [
    [`${id}: read and load`, best(load, ROUNDS) / 1000, '<= 50 ms', 'ms'],
    [`${id}: heap of the compiled rules`, heapOf(load) / 2 ** 20, '<= 3 MB', 'MB'],
    [`${id}: full lint`, inLoops(() => linter.lint({ reply: text, lang: id }), text, ROUNDS), '', 'L'],
    [`${id}: one key`, inLoops(() => session.lint({ reply: two[turn++ % 2], lang: id }), text, ROUNDS), '', 'L'],
  ];
}

/** The built-in pack itself: thousands of phrases with long lists and guards, heavier than any that a team writes. */
export async function benchCore(): Promise<void> {
  show(`Built-in pack: ${WORDS} words`, languages.flatMap(rowsOf));
}
