import type { Wording } from './csv';
import type { Json, JsonObject } from './json';
import { slug } from './slug';

/** What a lead says about a new pack. */
export interface Beginning {
  readonly name: string;
  readonly languages: readonly string[];
}

/** The texts of the rule that a CSV becomes; they belong to the language of the interface. */
export interface WordingTexts {
  readonly message: string;
  readonly why: string;
}

/** A pack that builds on the built-in one. */
export function onCore(beginning: Beginning): string {
  return fileOf({ ...header(beginning), extends: ['core'] });
}

/** A pack that stands alone and has nothing in it yet. */
export function emptyPack(beginning: Beginning): string {
  return fileOf(header(beginning));
}

/** A pack with everything that another one has, to be changed at will. */
export function copyOf(beginning: Beginning, rules: JsonObject): string {
  return `${outline({ ...header(beginning), ...rules }, LEVELS_OF_A_COPY)}\n`;
}

/** A pack that builds on the built-in one and has one rule: these phrases should be said in other words. */
export function fromWordings(beginning: Beginning, wordings: readonly Wording[], texts: WordingTexts): string {
  const [language = 'en'] = beginning.languages;
  const id = `${slug(beginning.name, 'team')}/wording`;
  const phrases = wordings.map(({ phrase, fixes }): Json => (fixes.length > 0 ? { match: phrase, fixes } : phrase));
  const rule: JsonObject = {
    id,
    kind: 'avoid',
    concept: id,
    level: 'should',
    source: beginning.name,
    text: { [language]: { message: texts.message, why: texts.why } },
    examples: {
      [language]: {
        bad: wordings.slice(0, MOST_EXAMPLES).map(({ phrase }) => `[[${phrase}]]`),
        good: goodExamples(wordings),
      },
    },
  };
  return fileOf({
    ...header(beginning),
    extends: ['core'],
    concepts: [{ id, kind: 'fault', phrases: { [language]: phrases } }],
    rules: [rule],
  });
}

const MOST_EXAMPLES = 20;

function goodExamples(wordings: readonly Wording[]): readonly string[] {
  return wordings.flatMap(({ fixes }) => fixes.slice(0, 1)).slice(0, MOST_EXAMPLES);
}

function header({ name, languages }: Beginning): JsonObject {
  return {
    format: 1,
    id: slug(name, 'team'),
    version: '1.0.0',
    sequence: 1,
    name: { en: name },
    languages: [...languages],
  };
}

/** A phrase stands on a line of its own, and no wider: the English rules would be over the limit of a pack. */
const LEVELS_OF_A_COPY = 5;

/** JSON whose upper levels have a line for each entry, indented by one space at most, and whose lower ones have none. */
function outline(value: Json, levels: number, indent = ''): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Array.isArray(value)
    ? value.map((each) => ` ${outline(each, levels - 1, ' ')}`)
    : Object.entries(value).map(([key, each]) => ` ${JSON.stringify(key)}: ${outline(each, levels - 1, ' ')}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function fileOf(pack: JsonObject): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
