import { tickets } from '../../src/demo/desk/tickets/index';
import type { Phrase, RuleSet } from '../../src/engine/index';
import { coreRules } from '../../src/packs/builtin';

/** A small generator with a seed (LCG of Numerical Recipes): every run measures the same texts. */
export class Dice {
  constructor(private seed: number) {}
  roll(sides: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.seed / 2 ** 32) * sides);
  }
  pick<T>(from: readonly T[]): T {
    return from[this.roll(from.length)];
  }
}

/** The sentences of the demo desk's complaints and replies in one language. */
function sentencesIn(lang: string): readonly string[] {
  const texts = tickets
    .filter((ticket) => ticket.lang.startsWith(lang))
    .flatMap((ticket) => [...ticket.messages.map((message) => message.text), ticket.poor]);
  return texts.flatMap((text) => text.split(/(?<=[.!?؟])\s+|\n+/)).filter((sentence) => sentence.trim() !== '');
}

/** A draft of about so many words, in paragraphs or as one line. */
export function draft(lang: string, words: number, oneLine = false): string {
  const dice = new Dice(11);
  const sentences = sentencesIn(lang);
  const out: string[] = [];
  let count = 0;
  while (count < words) {
    const sentence = dice.pick(sentences);
    out.push(/[.!?؟…]$/.test(sentence) ? sentence : `${sentence}.`);
    count += sentence.split(/\s+/).length;
  }
  return out
    .map((sentence, i) => (oneLine || i % 4 !== 3 ? `${sentence} ` : `${sentence}\n`))
    .join('')
    .trimEnd();
}

/** A word pattern-safe: letters, with what may stand inside a word. */
const WORD = /^\p{L}[\p{L}\p{M}'’\u200c-]*\p{L}$/u;

/** Words of the language beyond those of the drafts: a pack knows far more of them than one draft has. */
function vocabulary(lang: string): readonly string[] {
  const { lists } = coreRules([lang], { examples: false });
  const words = Object.values(lists[lang] ?? {}).flatMap((entries) => entries.join(' ').split(/[\s|()?~*@^$]+/));
  return [...new Set(words)].filter((word) => WORD.test(word));
}

/**
 * So many different phrases as people write them in packs: runs of real words of which one is replaced by another word
 * of the language; alternatives, gaps, forms, guards.
 */
function phrases(lang: string, count: number): readonly (string | Phrase)[] {
  const dice = new Dice(23);
  const texts = sentencesIn(lang).map((sentence) =>
    sentence.split(/[\s.,!?؟،:;"“”()]+/).filter((word) => WORD.test(word)),
  );
  const all = [...new Set(texts.flat())];
  const others = vocabulary(lang);
  const known = new Set<string>();
  const out: (string | Phrase)[] = [];
  while (out.length < count) {
    const words = dice.pick(texts);
    const length = 2 + dice.roll(3);
    const run = words.slice(dice.roll(Math.max(1, words.length - length))).slice(0, length);
    if (run.length < 2) continue;
    // Most phrases of a pack do not stand in a given draft: one word is another.
    run[dice.roll(run.length)] = dice.pick(dice.roll(3) === 0 || others.length === 0 ? all : others);
    const kind = dice.roll(8);
    if (kind === 0) run.splice(1, 0, '..3');
    if (kind === 1) run[0] = `${run[0]}|${dice.pick(all)}`;
    if (kind === 2) run.push(`${dice.pick(all)}?`, dice.pick(all));
    if (kind === 3) run[1] += '~';
    const match = run.join(' ');
    if (known.has(match)) continue;
    known.add(match);
    out.push(
      out.length % 10 === 0
        ? { match, except: [`${match} ${dice.pick(all)}`], notNear: { any: [dice.pick(all)] }, negated: 'skip' }
        : match,
    );
  }
  return out;
}

const CONCEPTS = 30;

/** The phrases of a rule set in one language that stand in `kept`: their numbers, concept by concept. */
export function only(set: RuleSet, lang: string, kept: ReadonlySet<number>): RuleSet {
  let number = 0;
  const concepts = set.concepts.map((concept) => ({
    ...concept,
    phrases: { [lang]: (concept.phrases[lang] ?? []).filter(() => kept.has(number++)) },
  }));
  return { ...set, concepts };
}

/** A rule set of so many phrases in one language: faults with rules, acts with a checklist. */
export function rules(lang: string, count: number): RuleSet {
  const all = phrases(lang, count);
  const concepts: RuleSet['concepts'] = Array.from({ length: CONCEPTS }, (_, c) => ({
    id: `c${c}`,
    kind: c < CONCEPTS / 2 ? 'fault' : 'act',
    phrases: { [lang]: all.filter((_, i) => i % CONCEPTS === c) },
  }));
  const text = { en: { message: 'what', why: 'why', fixes: ['another wording'] } };
  const acts = concepts.filter(({ kind }) => kind === 'act');
  return {
    lists: {},
    concepts,
    rules: concepts
      .filter(({ kind }) => kind === 'fault')
      .map(({ id }) => ({ id, kind: 'avoid', concept: id, level: 'must', source: 'bench', text, examples: {} })),
    playbooks: [
      {
        id: 'p',
        label: { en: 'P' },
        steps: acts.map(({ id }) => ({
          id,
          label: { en: id },
          never: [],
          items: [{ id, by: 'auto', acts: [id], label: { en: id } }],
        })),
      },
    ],
    snippets: [],
  };
}
