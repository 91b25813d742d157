import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { forbiddenCharacter } from './forbidden';
import { type Flaw, maxPackBytes, type Path, type Problem } from './pack';

/** Turns places of a JSON file into lines and columns: the deepest value that exists on the way of `path`. */
export type Locate = (flaw: Flaw) => Problem;

/** A JSON file as values, and where they stand; or why it cannot be read. */
export type JsonFile =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Levels of objects and lists within one another; a pack needs nine. */
const maxDepth = 32;

/**
 * Reads JSON strictly: RFC 8259 in UTF-8 (a byte order mark and CRLF are accepted), at most 1 MB and 32 levels, no key
 * twice, no number that would change, no invisible characters. Never throws.
 * JSON.parse keeps the last of two equal keys and tells no positions; jsonc-parser's tree has every offset.
 */
export function readJson(bytes: Uint8Array): JsonFile {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return { ok: false, problems: [decoded] };
  const place = (offset: number, path: Path, message: string, remedy: string): Problem => ({
    path,
    ...lineAndColumn(decoded, offset),
    message,
    remedy,
  });
  const deep = offsetBeyondDepth(decoded);
  if (deep !== undefined) {
    const remedy = 'A pack never nests so deeply; check the brackets.';
    return { ok: false, problems: [place(deep, [], `More than ${maxDepth} levels of brackets.`, remedy)] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(decoded, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !root) return { ok: false, problems: [syntaxProblem(decoded, error, place)] };
  const problems: Problem[] = [];
  const value = readValue(root, [], (offset, path, message, remedy) => {
    if (problems.length < 100) problems.push(place(offset, path, message, remedy));
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value,
    locate: (flaw) => place(offsetOf(root, decoded, flaw), flaw.path, flaw.message, flaw.remedy),
  };
}

function decode(bytes: Uint8Array): string | Problem {
  const start = { path: [], line: 1, column: 1 };
  if (bytes.length > maxPackBytes) {
    const message = `The file has ${bytes.length} bytes; a pack may have ${maxPackBytes}.`;
    return { ...start, message, remedy: 'Split it into packs that extend one another.' };
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0;
  if (utf16) return { ...start, message: 'The file is not UTF-8 (it looks like UTF-16).', remedy: 'Save it as UTF-8.' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const position = lineAndColumn(text, Math.max(0, text.indexOf('\ufffd')));
    return { path: [], ...position, message: 'The file is not valid UTF-8.', remedy: 'Save it as UTF-8.' };
  }
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index++) {
    const code = text.charCodeAt(index);
    if (code !== 10 && !(code === 13 && text.charCodeAt(index + 1) !== 10)) continue;
    line++;
    start = index + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where the brackets go deeper than allowed; found before parsing, because a parser calls itself and the stack ends. */
function offsetBeyondDepth(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"' || character === '\n') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > maxDepth) return index;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}

type Place = (offset: number, path: Path, message: string, remedy: string) => Problem;

const syntaxRemedies: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Names and texts stand in double quotes.',
  InvalidNumberFormat: 'Write a plain number: 3.',
  PropertyNameExpected: 'A key in double quotes must stand here; no comma after the last entry.',
  ValueExpected: 'A value must stand here; no comma after the last entry.',
  ColonExpected: 'Put a colon between key and value.',
  CommaExpected: 'Put a comma between the entries.',
  CloseBraceExpected: 'Close the object with }.',
  CloseBracketExpected: 'Close the list with ].',
  EndOfFileExpected: 'Delete what stands after the end.',
  InvalidCommentToken: 'JSON has no comments; delete it.',
  UnexpectedEndOfString: 'Close the text with a double quote on the same line.',
  InvalidUnicode: 'Write \\u and four hexadecimal digits.',
  InvalidEscapeCharacter: 'A backslash is written twice: \\\\.',
  InvalidCharacter: 'Write a line break as \\n and a tab as \\t.',
};

function syntaxProblem(text: string, error: ParseError | undefined, place: Place): Problem {
  if (!error || text.trim() === '') return place(0, [], 'The file is empty.', 'A pack is one JSON object.');
  const code = printParseErrorCode(error.error);
  const strange = forbiddenCharacter(text.slice(error.offset, error.offset + Math.max(1, error.length)));
  if (strange) return place(error.offset + strange.at, [], strange.message, strange.remedy);
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return place(error.offset, [], `Not valid JSON: ${words}.`, syntaxRemedies[code] ?? 'Check the brackets and quotes.');
}

type Report = (offset: number, path: Path, message: string, remedy: string) => void;

function readValue(node: Node, path: Path, report: Report): unknown {
  if (node.type === 'array')
    return (node.children ?? []).map((child, index) => readValue(child, [...path, index], report));
  if (node.type === 'object') return readObject(node, path, report);
  if (node.type === 'string') checkCharacters(node, path, report);
  if (node.type === 'number') checkNumber(node.value, node.offset, path, report);
  return node.value;
}

function readObject(node: Node, path: Path, report: Report): Record<string, unknown> {
  const seen = new Map<string, number>();
  const object: Record<string, unknown> = {};
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = String(key.value);
    const here = [...path, name];
    checkCharacters(key, here, report);
    const first = seen.get(name);
    if (first !== undefined) {
      const at = (offset: number) =>
        report(offset, here, `The key \`${name}\` stands here twice.`, 'Keep one of the two.');
      at(first);
      at(key.offset);
    } else if (name in Object.prototype)
      report(key.offset, here, `\`${name}\` cannot be a key: JavaScript keeps it for itself.`, 'Choose another name.');
    else object[name] = readValue(value, here, report);
    seen.set(name, key.offset);
  }
  return object;
}

function checkCharacters(node: Node, path: Path, report: Report): void {
  const found = forbiddenCharacter(node.value);
  if (found) report(node.offset + 1 + found.at, path, found.message, found.remedy);
}

function checkNumber(value: number, offset: number, path: Path, report: Report): void {
  const safe = Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
  if (!safe)
    report(offset, path, 'This number cannot be kept exactly.', 'Use a number between -(2^53-1) and 2^53-1, not -0.');
}

function offsetOf(root: Node, text: string, flaw: Flaw): number {
  for (let length = flaw.path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, flaw.path.slice(0, length));
    if (!node) continue;
    if (length < flaw.path.length) return node.offset;
    if (flaw.key) return node.parent?.children?.[0]?.offset ?? node.offset;
    return flaw.at === undefined || node.type !== 'string' ? node.offset : offsetInString(text, node.offset, flaw.at);
  }
  return 0;
}

/** Where the unit `at` of a string's value stands in the file: an escape takes more than one character there. */
function offsetInString(text: string, quote: number, at: number): number {
  let offset = quote + 1;
  for (let unit = 0; unit < at; unit++) offset += text[offset] !== '\\' ? 1 : text[offset + 1] === 'u' ? 6 : 2;
  return offset;
}
