import { parsePattern } from '../engine/pattern';
import { languages } from '../languages';
import { readMarks } from './marks';
import { didYouMean } from './nearest';

/** What is wrong with a text; `at` is the place in it, in UTF-16 units. */
export interface TextFlaw {
  readonly at?: number;
  readonly message: string;
  readonly remedy: string;
}

/** How a text of a pack must look. `says` stands in docs/pack.schema.json. */
interface Rules {
  readonly most: number;
  readonly says: string;
  readonly regex?: RegExp;
  readonly check?: (text: string) => TextFlaw | undefined;
}

const name = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const languageIds = languages.map(({ id }) => id);
const semver = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
const host = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** Every format of text in a pack. */
export const formats = {
  id: {
    most: 64,
    says: 'Small letters, digits and single hyphens: late-parcel.',
    regex: new RegExp(`^${name}$`),
    check: reserved,
  },
  'scoped-id': {
    most: 129,
    says: 'Small letters, digits and single hyphens, with or without a pack in front: acme/late-parcel.',
    regex: new RegExp(`^(?:${name}/)?${name}$`),
    check: reserved,
  },
  version: { most: 64, says: 'A semantic version: 1.2.0.', regex: semver },
  language: { most: 8, says: `A language that Replylint reads: ${languageIds.join(', ')}.`, check: unknownLanguage },
  site: { most: 253, says: 'A host name: desk.example.com, or *.example.com with its subdomains.', regex: host },
  link: { most: 500, says: 'A link that begins with https://.', check: unsafeLink },
  schema: { most: 500, says: 'The address of docs/pack.schema.json, for completion in an editor.' },
  line: { most: 300, says: 'One line of text.', check: oneLine },
  reason: { most: 1000, says: 'One paragraph of text.', check: oneLine },
  fix: { most: 500, says: 'A wording as it stands inside a sentence, on one line.', check: notOneWording },
  pattern: { most: 500, says: 'A pattern over words; see patterns.md.', check: (source) => brokenPattern(source) },
  cover: {
    most: 500,
    says: 'A pattern that covers a hit; it may end with a gap.',
    check: (source) => brokenPattern(source, 'cover'),
  },
  neighbour: { most: 500, says: 'A pattern, or concept:ID for every hit of that concept.', check: brokenNeighbour },
  signal: {
    most: 130,
    says: 'The id of a signal; !id asks that it is absent.',
    regex: new RegExp(`^!?(?:${name}/)?${name}$`),
  },
  reply: { most: 5000, says: 'A reply or a sentence of one.', check: someText },
  marked: { most: 5000, says: 'A reply or a sentence; the expected span stands in [[ ]].', check: brokenMarks },
  key: { most: 43, says: 'A public key: 43 letters of base64url.', regex: /^[A-Za-z0-9_-]{43}$/ },
  signature: { most: 86, says: 'A signature: 86 letters of base64url.', regex: /^[A-Za-z0-9_-]{86}$/ },
  bytes: { most: 500, says: 'Bytes in base64url.', regex: /^[A-Za-z0-9_-]+$/ },
  date: { most: 10, says: 'A day: 2027-01-31.', check: noDay },
  removed: { most: 5000, says: 'What is taken away: a text, the match of a phrase, or the id of an entry.' },
} as const satisfies Record<string, Rules>;

export type Format = keyof typeof formats;

/** The first thing wrong with a text of a format, or undefined. */
export function textFlaw(format: Format, text: string): TextFlaw | undefined {
  const rules: Rules = formats[format];
  if (text.length > rules.most)
    return { at: rules.most, message: `More than ${rules.most} characters.`, remedy: 'Shorten the text.' };
  if (rules.regex && !rules.regex.test(text)) return { message: `\`${text}\` cannot stand here.`, remedy: rules.says };
  return rules.check?.(text);
}

function reserved(id: string): TextFlaw | undefined {
  if (!id.split('/').some((part) => part in Object.prototype)) return undefined;
  return { message: `\`${id}\` cannot be an id: JavaScript keeps it for itself.`, remedy: 'Choose another name.' };
}

function unknownLanguage(id: string): TextFlaw | undefined {
  if (languageIds.includes(id)) return undefined;
  return { message: `Replylint does not read the language \`${id}\`.`, remedy: `It reads ${languageIds.join(', ')}.` };
}

function unsafeLink(link: string): TextFlaw | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const plain = url?.protocol === 'https:' && !url.username && !url.password && !/(^|\.)xn--/.test(url.hostname);
  if (plain) return undefined;
  const remedy = 'Begin it with https:// and use a host name in plain letters, without a user name.';
  return { message: `The link \`${link}\` is not safe to show.`, remedy };
}

function noDay(text: string): TextFlaw | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return undefined;
  return { message: `\`${text}\` is not a day.`, remedy: 'Write it as 2027-01-31.' };
}

function someText(text: string): TextFlaw | undefined {
  return text.trim() === ''
    ? { message: 'The text is empty.', remedy: 'Write it, or leave the entry out.' }
    : undefined;
}

function oneLine(text: string): TextFlaw | undefined {
  const at = text.search(/[\n\r\t\u2028\u2029]/);
  if (at >= 0)
    return { at, message: 'A line break or a tab in a text of one line.', remedy: 'Put a space in its place.' };
  return someText(text);
}

function notOneWording(text: string): TextFlaw | undefined {
  const at = text.search(/[{}]/);
  if (at >= 0)
    return { at, message: 'A fix has no placeholders.', remedy: 'Write the words as they go into the reply.' };
  if (text !== text.trim())
    return { message: 'Space at the edge of a fix.', remedy: 'Delete it; spaces around the hit stay.' };
  return oneLine(text);
}

function brokenPattern(source: string, use?: 'cover'): TextFlaw | undefined {
  const parsed = parsePattern(source, use);
  if (parsed.ok) return undefined;
  const { at, message, remedy } = parsed.problem;
  return { at, message: sentence(message), remedy: sentence(remedy) };
}

/** The engine speaks in half sentences. */
const sentence = (half: string): string => `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;

function brokenNeighbour(source: string): TextFlaw | undefined {
  return source.startsWith('concept:') ? undefined : brokenPattern(source);
}

function brokenMarks(source: string): TextFlaw | undefined {
  const marks = readMarks(source);
  return marks.ok ? someText(marks.text) : marks.flaw;
}

/** The remedy for an unknown key or word of a fixed set. */
export const oneOf = (word: string, known: readonly string[]): string =>
  didYouMean(word, known, `It is one of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', ...' : ''}.`);
