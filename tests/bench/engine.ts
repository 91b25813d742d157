import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { analyse } from '../../src/engine/analyse';
import { compile } from '../../src/engine/compile';
import { Forms } from '../../src/engine/forms';
import { createLinter, type RuleSet } from '../../src/engine/index';
import { fromPortable, toPortable } from '../../src/engine/portable';
import { Program } from '../../src/engine/program';
import { readSentence } from '../../src/engine/tokenize';
import { languages } from '../../src/languages/index';
import { draft, only, rules } from './corpus';
import { heapOf } from './heap';
import { best, inLoops, loop, percentile } from './measure';
import { type Row, show } from './table';

const WORDS = 2000;

function languageOf(lang: string) {
  const language = languages.find(({ id }) => id === lang);
  if (!language) throw new Error(`no language ${lang}`);
  return language;
}

/** Times of the engine in one language, in L: loops over the characters of the same draft. */
function speedOf(lang: string, set: RuleSet) {
  const language = languageOf(lang);
  const text = draft(lang, WORDS);
  const oneLine = draft(lang, WORDS, true);
  const L = loop(text);
  const linter = createLinter(set, [language]);
  const forms = new Forms(language.abbreviations);
  const program = new Program(language, compile(set, language), forms);
  const scan = (tell: (phrase: number) => void = () => {}) => {
    for (let at = 0; at < text.length; ) {
      const sentence = readSentence(text, at, forms);
      for (const { id } of analyse(sentence, text, at, program, forms).hits) tell(id);
      at += sentence.length;
    }
  };
  const hits: number[] = [];
  scan((phrase) => hits.push(phrase));
  return {
    L,
    full: inLoops(() => linter.lint({ reply: text, lang }), text),
    scan: inLoops(() => scan(), text),
    key: inLoops(typing(text, lang), text),
    middle: inLoops(typing(text, lang, text.indexOf(' ', text.length >> 1)), text),
    line: inLoops(typing(oneLine, lang), text),
    p95: percentile(typing(text, lang), 0.95) / 1000,
    hits,
  };

  /** One letter typed and taken back in a session that knows the rest of the draft. */
  function typing(whole: string, language: string, at = whole.length): () => unknown {
    const session = linter.session();
    const two = ['a', 'ab'].map((typed) => `${whole.slice(0, at)} ${typed}${whole.slice(at)}`);
    let turn = 0;
    session.lint({ reply: whole, lang: language });
    return () => session.lint({ reply: two[turn++ % 2], lang: language });
  }
}

/** Minified as the content script is (the bundler leaves the white space of a module), then compressed. */
async function size(entry: string): Promise<number> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'engine' } },
  })) as Rollup.RollupOutput[];
  return gzipSync(result[0].output[0].code).length;
}

/** Hostile but legal: many patterns of few words, with gaps and lists, on a text of just these words. */
function hostile(): number {
  const word = (i: number, k: number) => 'abc'[Math.floor(i / 3 ** k) % 3];
  const phrases = Array.from({ length: 10_000 }, (_, i) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((k) => word(i, k))
      .join(i % 4 ? ' ' : ' ')
      .replace(' ', i % 4 ? ' ' : ' ..8 '),
  );
  const linter = createLinter(
    {
      lists: {},
      concepts: [{ id: 'c', kind: 'fault', phrases: { en: phrases } }],
      rules: [],
      playbooks: [],
      snippets: [],
    },
    [languageOf('en')],
  );
  const text = (times: number) => 'a b c b a c c. '.repeat(times);
  return (
    best(() => linter.lint({ reply: text(400), lang: 'en' }), 9) /
    best(() => linter.lint({ reply: text(200), lang: 'en' }), 9)
  );
}

/** Milliseconds to compile so many phrases, and to make them ready to run in a page. */
function startOf(count: number): { compile: number; load: number } {
  const set = rules('en', count);
  const en = languageOf('en');
  const sent = JSON.stringify(toPortable(compile(set, en)));
  const load = () => new Program(en, fromPortable(JSON.parse(sent)), new Forms([]));
  return { compile: best(() => compile(set, en), 15) / 1000, load: best(load, 15) / 1000 };
}

export async function benchEngine(): Promise<void> {
  const en = speedOf('en', rules('en', 1000));
  const few = speedOf('en', rules('en', 100));
  const tenThousand = rules('en', 10_000);
  const many = speedOf('en', tenThousand);
  // What a larger pack costs by itself: the same draft and the same hits, from the phrases alone that are hit.
  const hit = new Set(many.hits);
  const same = speedOf('en', only(tenThousand, 'en', hit));
  const times = `10,000 phrases (${many.hits.length} hits) against`;
  const rows: Row[] = [
    ['one key at the end, 1,000 phrases', en.key, '<= 5 L', 'L'],
    ['one key in the middle', en.middle, '<= 5 L', 'L'],
    ['one key, 95th percentile', en.p95, '<= 0.5 ms', 'ms'],
    ['one key, the draft one single line', en.line, '<= 15 L', 'L'],
    ['full lint, guards, sentences, acts, checklist', en.full, '<= 40 L', 'L'],
    ['phrase scan alone', en.scan, '<= 8 L', 'L'],
    [`${times} the ${hit.size} of them that hit, full lint`, many.full / same.full, '<= 1.5', 'x'],
    [`${times} the ${hit.size} of them that hit, one key`, many.key / same.key, '<= 1.5', 'x'],
    [`${times} 100 (${few.hits.length} hits), full lint`, many.full / few.full, '<= 1.5', 'x'],
    [`${times} 100 (${few.hits.length} hits), one key`, many.key / few.key, '<= 1.5', 'x'],
    ['a page: read and load 1,000 compiled phrases', startOf(1000).load, '<= 5 ms', 'ms'],
    ['a page: read and load 10,000 compiled phrases', startOf(10_000).load, '<= 50 ms', 'ms'],
    ['command line: compile 1,000 phrases', startOf(1000).compile, '<= 5 ms', 'ms'],
    ['command line: compile 10,000 phrases', startOf(10_000).compile, '<= 50 ms', 'ms'],
    ['hostile pack of 10,000: twice the text', hostile(), '<= 2.2', 'x'],
    // Whatever lints a draft by compiled rules: reading, matching, guards, kinds, steps; nothing that parses a pattern.
    [
      'engine in a page, which compiles nothing, min + gzip',
      (await size('src/engine/page.ts')) / 1000,
      '<= 12 kB',
      'kB',
    ],
    ['the same with the compiler', (await size('src/engine/index.ts')) / 1000, '', 'kB'],
    ['heap: linter, 1,000 phrases, a draft', heapOf(() => heldLinter()) / 2 ** 20, '<= 3 MB', 'MB'],
  ];
  for (const lang of ['ro', 'pt', 'fa', 'mn']) {
    const other = speedOf(lang, rules(lang, 1000));
    rows.push(
      [`${lang}: full lint against English`, other.full / en.full, '<= 2', 'x'],
      [`${lang}: one key against English`, other.key / en.key, '<= 2', 'x'],
    );
  }
  show(`Engine: ${WORDS} words, L = ${en.L.toFixed(1)} us, ${en.hits.length} hits`, rows);
}

function heldLinter(): unknown {
  const linter = createLinter(rules('en', 1000), [languageOf('en')]);
  const session = linter.session();
  session.lint({ reply: draft('en', WORDS), lang: 'en' });
  return { linter, session };
}
