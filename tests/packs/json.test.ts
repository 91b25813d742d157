import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/packs/json';
import { maxPackBytes } from '../../src/packs/pack';
import { processorTime } from '../support/processor';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readJson(utf8(text));

/** The first problem as `line:column message`. */
const problemsOf = (bytes: Uint8Array): string[] => {
  const file = readJson(bytes);
  return file.ok ? [] : file.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('reading JSON', () => {
  it('accepts and refuses the same texts as JSON.parse, and gives the same values', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '01',
      "'",
      '/**/',
      '"\\u0041"',
    );
    const text = fc.oneof(
      fc.json({ noUnicodeString: false }),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (json) => {
        const file = read(json);
        const parsed = parsedOrNot(json);
        if (file.ok) expect(file.value).toEqual(parsed);
        else if (parsed !== undefined)
          expect(file.problems[0]?.message).toMatch(/twice|not allowed|cannot be|kept exactly/);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts a byte order mark and CRLF, which count neither as column nor as line', () => {
    const file = read('\ufeff{\r\n  "a": 1,\r\n  "b": "x"\r\n}');
    expect(file.ok && file.locate({ path: ['b'], message: '', remedy: '' })).toMatchObject({ line: 3, column: 8 });
  });

  it('finds the place inside of a text, escapes and all', () => {
    const file = read('{"a": ["\\u0041\\n\\\\bc"]}');
    const at = (unit: number) => file.ok && file.locate({ path: ['a', 0], at: unit, message: '', remedy: '' }).column;
    expect([0, 1, 2, 3, 4].map(at)).toEqual([9, 15, 17, 19, 20]);
  });

  it('places a flaw of a key at the key, and of a missing value at the object', () => {
    const file = read('{"a": {"b": 1}}');
    const place = (path: string[], key = false) =>
      file.ok && file.locate({ path, key, message: '', remedy: '' }).column;
    expect([place(['a', 'b']), place(['a', 'b'], true), place(['a', 'c']), place(['x'])]).toEqual([13, 8, 7, 1]);
  });

  it('names both places of a key that stands twice', () => {
    expect(problemsOf(utf8('{"rules": [],\n "rules": []}'))).toEqual([
      '1:2 The key `rules` stands here twice.',
      '2:2 The key `rules` stands here twice.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses the key %s', (key) => {
    expect(problemsOf(utf8(`{"${key}": {"x": 1}}`))).toEqual([
      `1:2 \`${key}\` cannot be a key: JavaScript keeps it for itself.`,
    ]);
    expect('x' in {}).toBe(false);
  });

  it.each(['1e400', '-1e400', '-0', '9007199254740993'])('refuses the number %s', (number) => {
    expect(problemsOf(utf8(`{"a": ${number}}`))).toEqual(['1:7 This number cannot be kept exactly.']);
  });

  it.each([
    ['\u202e', 'U+202E (it changes the direction of text)'],
    ['\u2066', 'U+2066 (it changes the direction of text)'],
    ['\u{e0041}', 'U+E0041 (an invisible tag)'],
    ['\\u0000', 'U+0000 (NUL)'],
    ['\\u0007', 'U+0007 (a control character)'],
    ['\\ud800', 'U+D800 (half of a surrogate pair)'],
    ['\ufffd', 'U+FFFD (a character that was lost in conversion)'],
  ])('refuses %j and names it, in texts and in keys', (character, name) => {
    expect(problemsOf(utf8(`{"title": "ab${character}"}`))).toEqual([
      `1:14 The character ${name} is not allowed in a pack.`,
    ]);
    expect(problemsOf(utf8(`{"${character}": 1}`))).toEqual([`1:3 The character ${name} is not allowed in a pack.`]);
  });

  it('accepts the half-space of Persian and emoji', () => {
    expect(read('["می\u200cدانم", "👩\u200d💻"]').ok).toBe(true);
  });

  it.each([
    ['', '1:1 The file is empty.'],
    ['{"a": 1,}', '1:9 Not valid JSON: property name expected.'],
    ['[1 2]', '1:4 Not valid JSON: comma expected.'],
    ['{"a" 1}', '1:6 Not valid JSON: colon expected.'],
    ['{"a": 1', '1:8 Not valid JSON: close brace expected.'],
    ['[1', '1:3 Not valid JSON: close bracket expected.'],
    ['{} {}', '1:4 Not valid JSON: end of file expected.'],
    ['{a: 1}', '1:2 Not valid JSON: invalid symbol.'],
    ['// x\n{}', '1:1 Not valid JSON: invalid comment token.'],
    ['{"a": "b\n"}', '1:7 Not valid JSON: unexpected end of string.'],
    ['["\\x"]', '1:2 Not valid JSON: invalid escape character.'],
    ['["\\u12"]', '1:2 Not valid JSON: invalid unicode.'],
    ['["a\tb"]', '1:2 Not valid JSON: invalid character.'],
    ['[1.]', '1:2 Not valid JSON: unexpected end of number.'],
    ['{}\u0000', '1:3 The character U+0000 (NUL) is not allowed in a pack.'],
  ])('refuses %j with the place', (text, problem) => {
    expect(problemsOf(utf8(text))[0]).toBe(problem);
  });

  it('refuses what is not UTF-8', () => {
    expect(problemsOf(Uint8Array.of(0x7b, 0x0a, 0x20, 0xff, 0x7d))).toEqual(['2:2 The file is not valid UTF-8.']);
    const utf16 = Uint8Array.from(Buffer.from('\ufeff{}', 'utf16le'));
    expect(problemsOf(utf16)).toEqual(['1:1 The file is not UTF-8 (it looks like UTF-16).']);
    expect(problemsOf(utf16.subarray(2))).toEqual(['1:1 The file is not UTF-8 (it looks like UTF-16).']);
  });

  it('refuses depth and size before it parses', () => {
    expect(problemsOf(utf8('['.repeat(100_000)))).toEqual(['1:33 More than 32 levels of brackets.']);
    expect(problemsOf(utf8(`${'{"a":'.repeat(33)}`))).toEqual(['1:161 More than 32 levels of brackets.']);
    expect(problemsOf(new Uint8Array(maxPackBytes + 1))[0]).toMatch(/^1:1 The file has 1000001 bytes/);
  });

  it('reads the worst megabytes in less than a second', () => {
    const worst = ['{"a":1,"a":1,', '[,', '"', '\\', '["\\u"', '{"a"', '[1,', '[],', '{},', '1 '].map((piece) =>
      piece.repeat(maxPackBytes / piece.length),
    );
    for (const text of worst) {
      const { answer, ms } = processorTime(() => read(text.slice(0, maxPackBytes)));
      expect(answer.ok).toBe(false);
      expect(ms).toBeLessThan(1000);
    }
  });
});

function parsedOrNot(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
