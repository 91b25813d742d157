import type { Entry } from '../../src/backtest/entry';
import type { Trial } from '../../src/backtest/trial';
import type { Finding, LintResult } from '../../src/engine/types';

const finding = (rule: string, level: Finding['level'], more: Partial<Finding> = {}): Finding => ({
  ...{ rule, concept: rule, kind: 'fault', level, stage: 'on', message: '', why: '', source: '', fixes: [] },
  ...more,
});

/** A linter that finds each of these words, so that a test sees what was counted without knowing any pack. */
function finder(words: Readonly<Record<string, Partial<Finding>>>): Trial['lint'] {
  return ({ reply = '', lang = 'en' }) => {
    const findings = Object.entries(words).flatMap(([word, more]) =>
      more.kind === 'missing'
        ? reply.includes(word)
          ? []
          : [finding(`missing-${word}`, 'must', more)]
        : [...reply.matchAll(new RegExp(word, 'g'))].map(({ index }) =>
            finding(word, 'should', { span: [index, index + word.length], ...more }),
          ),
    );
    return { lang, findings, acts: [], signals: [], checklist: [], step: '' } satisfies LintResult;
  };
}

/** Finds `alas` (must), `hm` (should), `psst` (in the shadow); and before, `hm` and `gee` (must). */
export const trial: Trial = {
  lint: finder({ alas: { level: 'must' }, hm: {}, psst: { level: 'must', stage: 'shadow' } }),
  lintBefore: finder({ hm: {}, gee: { level: 'must' } }),
  guards: new Map(),
  guardsBefore: new Map(),
  languages: ['en', 'ro'],
  samples: 3,
};

/** A reply of the input. */
export const said = (reply: string, more: Partial<Entry> = {}): Entry => ({ line: 1, draft: { reply }, ...more });
