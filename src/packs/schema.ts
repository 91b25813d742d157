import type { Field, ObjectShape, Shape } from './shape';
import { changeOf, choice, integer, list, object, optional, record, required, text } from './shape';

const byLanguage = (of: Shape): Shape => record(text('language', 'language'), of);
/** Labels go to the agent, whose language need not be one that the pack lints. */
const localized = record(text('language'), text('line'));
const line = text('line');
const pattern = text('pattern');
const cover = text('cover');
const fixes = list(text('fix'), 0, 20);

const near = object({
  any: required(
    list(text('neighbour', 'concept'), 1, 200),
    'Patterns; concept:ID stands for every hit of that concept.',
  ),
  within: optional(
    { type: 'integer-or-text', integer: integer(1, 100), text: choice('sentence', 'next') },
    'Words between at the most, the whole sentence (default), or also the next one.',
  ),
  side: optional(choice('before', 'after', 'both', 'inside')),
});

const phrase: Shape = {
  type: 'text-or-object',
  text: pattern,
  object: object({
    match: required(pattern, 'A pattern over words.'),
    except: optional(list(cover), 'Patterns that cover the hit: where one contains it, there is no hit.'),
    near: optional(near, 'One of these must stand near.'),
    notNear: optional(near, 'None of these may stand near.'),
    negated: optional(choice('skip', 'only', 'either'), 'What a negator at the hit does.'),
    fixes: optional(fixes, 'Wordings for exactly this phrase.'),
  }),
};

const concept = object({
  id: required(
    text('scoped-id'),
    'An id that Replylint knows, or one of your own with your pack in front: acme/late-parcel.',
  ),
  kind: required(choice('fault', 'act', 'signal')),
  phrases: required(byLanguage(list(phrase)), 'The ways to say it, per language.'),
  except: optional(byLanguage(list(cover)), 'Exceptions for all phrases of a language.'),
  examples: optional(
    byLanguage(
      object({
        yes: required(list(text('marked'), 1), 'Here it is said; the span stands in [[ ]].'),
        no: required(list(text('reply')), 'Here it is not said.'),
      }),
    ),
    'Tests of an act or a signal; a fault is tested by its rule.',
  ),
});

const when = object({
  signals: optional(
    list(text('signal', 'signal'), 1),
    "Signals of the customer's message; !id asks that it is absent.",
  ),
  step: optional(list(text('id', 'step'), 1)),
  playbook: optional(list(text('id', 'playbook'), 1), 'Playbooks, of which one is in use.'),
  case: optional(list(choice('simple', 'complex', 'unknown'), 1)),
  language: optional(list(text('language', 'language'), 1)),
  site: optional(list(text('site'), 1)),
  position: optional(choice('first', 'later'), 'first: no message of an agent yet.'),
});

const rule: Readonly<Record<string, Field>> = {
  id: required(text('scoped-id')),
  level: required(choice('must', 'should', 'hint')),
  stage: optional(choice('on', 'hint', 'shadow'), 'hint: show as a hint only; shadow: count, show nothing.'),
  source: required(line, 'Playbook and step that ask for it.'),
  when: optional(when, 'When the rule holds; every part that is given must hold.'),
  text: required(
    byLanguage(
      object({
        message: required(line, 'What is the matter, in a few words.'),
        why: required(text('reason'), 'Why it harms.'),
        fixes: optional(fixes, 'Better wordings, as they stand inside a sentence.'),
      }),
    ),
  ),
  examples: required(
    byLanguage(
      object({
        bad: required(list(text('marked'), 1), 'The rule fires here; the span stands in [[ ]].'),
        good: required(list(text('reply'), 1), 'No rule fires here.'),
      }),
    ),
  ),
};
const acts = list(text('scoped-id', 'act'), 1);
const counted = object({ concept: required(text('scoped-id', 'concept')) });

/** The fields of each kind of rule. */
const kinds: Readonly<Record<string, ObjectShape>> = {
  avoid: object({
    ...rule,
    kind: required(choice('avoid')),
    concept: required(text('scoped-id', 'fault'), 'The fault that should not stand in a reply.'),
    replace: optional(choice('hit', 'sentence'), 'What a fix replaces.'),
    exempt: optional(choice('customer'), 'Words that the customer used first do not count.'),
  }),
  require: object({
    ...rule,
    kind: required(choice('require')),
    acts: required(acts, 'One of these acts is enough.'),
    within: optional(integer(1, 100), 'Only within the first n sentences.'),
  }),
  limit: object({
    ...rule,
    kind: required(choice('limit')),
    concept: required(text('scoped-id', 'reports'), 'The concept that a finding reports.'),
    count: required({ type: 'text-or-object', text: choice('questions', 'sentence-words'), object: counted }),
    most: optional(integer(0, 10_000)),
    least: optional(integer(1, 10_000)),
  }),
  order: object({
    ...rule,
    kind: required(choice('order')),
    concept: required(text('scoped-id', 'reports'), 'The concept that a finding reports.'),
    first: required(list(text('scoped-id', 'concept'), 1)),
    later: required(list(text('scoped-id', 'concept'), 1)),
  }),
};

const item: Readonly<Record<string, Field>> = {
  id: required(text('id')),
  label: required(localized),
  when: optional(when, 'Without these the item is not applicable.'),
  otherwise: optional(localized, 'Why it is not applicable then.'),
};
const step = object({
  id: required(text('id')),
  label: required(localized),
  items: required(
    list({
      type: 'tagged',
      tag: 'by',
      options: {
        auto: object({ ...item, by: required(choice('auto')), acts: required(acts, 'One of these acts ticks it.') }),
        you: object({ ...item, by: required(choice('you')) }),
      },
    }),
  ),
  never: required(list(text('scoped-id', 'rule')), 'Rules that matter most in this step.'),
});
const playbook = object({
  id: required(text('scoped-id')),
  label: required(localized),
  steps: required(list(step, 1)),
});
const snippet = object({
  id: required(text('scoped-id')),
  act: required(text('scoped-id', 'act')),
  text: required(byLanguage(list(text('reply'), 1)), 'Ready sentences for the act.'),
});

const guardMode = choice('off', 'remind', 'ask');
const settings = object({
  apologies: optional(choice('own', 'company', 'none'), 'Who apologizes; none lets involvement stand in.'),
  customerValue: optional(
    object({ amount: required(integer(0, 1_000_000_000)), currency: required(line, 'ISO 4217: USD') }),
    'What a customer spends with the company in a year, for the report of a back-test.',
  ),
  guard: optional(
    object({ must: optional(guardMode), should: optional(guardMode) }),
    'What the send guard does about the rules of this pack, by level; agents may choose otherwise.',
  ),
  limits: optional(
    record(text('scoped-id', 'rule'), integer(0, 10_000)),
    'The most (or least) of limit rules, by rule id.',
  ),
  lock: optional(choice('must', 'all'), 'Which rules agents cannot switch off for themselves; without it none.'),
});

const header: Readonly<Record<string, Field>> = {
  $schema: optional(text('schema'), 'For completion in an editor; Replylint does not read it.'),
  format: required(integer(1, 1), 'The version of this format.'),
  id: required(text('id'), 'The name of the pack for machines; it never changes.'),
  version: required(text('version'), 'For people.'),
  sequence: required(integer(1, Number.MAX_SAFE_INTEGER), 'For machines: rises with every version.'),
  name: required(localized, 'What agents read.'),
  homepage: optional(text('link'), 'Where the team explains its rules.'),
  languages: required(list(text('language'), 1, 20), 'The languages that the pack lints.'),
  extends: optional(list(text('id'), 0, 10), 'Packs that this one builds on.'),
  settings: optional(settings),
};
const names = text('id');

/** Shapes that stand in many places, by name: docs/pack.schema.json has each once. */
export const shared: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  [localized, 'labels'],
  [pattern, 'pattern'],
  [cover, 'cover'],
  [phrase, 'phrase'],
  [fixes, 'fixes'],
  [near, 'near'],
  [when, 'when'],
  [step, 'step'],
]);

/** A pack that stands alone: every entry is whole. */
export const standalonePack = object({
  ...header,
  lists: optional(
    byLanguage(record(names, list(pattern))),
    'Named lists of words and phrases: @colleague in a pattern.',
  ),
  concepts: optional(list(concept)),
  rules: optional(list({ type: 'tagged', tag: 'kind', options: kinds })),
  playbooks: optional(list(playbook)),
  snippets: optional(list(snippet)),
});

const everyField = Object.assign({}, ...Object.values(kinds).map(({ fields }) => fields)) as ObjectShape['fields'];
const anyKind = object({
  ...everyField,
  kind: required(choice(...Object.keys(kinds))),
  concept: required(text('scoped-id', 'reports')),
});
const without = (what: string): Field => optional(list(text('scoped-id')), `Inherited ${what} to leave out.`);

/** A pack that extends others: entries may give only what they change. */
export const extendingPack = object({
  ...header,
  lists: optional(byLanguage({ ...record(names, list(pattern)), changing: true } as Shape)),
  concepts: optional(list(changeOf(concept))),
  rules: optional(list(changeOf(anyKind))),
  'rules-': without('rules'),
  playbooks: optional(list(changeOf(playbook))),
  'playbooks-': without('playbooks'),
  snippets: optional(list(changeOf(snippet))),
  'snippets-': without('snippets'),
});

/** The shape of a whole entry of a section, to check what overrides have made. */
export const wholeEntry: Readonly<Record<'concepts' | 'rules' | 'playbooks' | 'snippets', Shape>> = {
  concepts: concept,
  rules: { type: 'tagged', tag: 'kind', options: kinds },
  playbooks: playbook,
  snippets: snippet,
};
