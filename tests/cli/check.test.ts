import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acme, lines, run } from './run';

const check = (args: readonly string[], input: string | readonly Uint8Array[] = '') =>
  run(['check', ...acme, ...args], input);
const blame = 'I think the warehouse is to blame.';

describe('replylint check', () => {
  it('answers each line with findings, acts, signals, checklist and step', async () => {
    const input = { id: '7', lang: 'en', reply: `${blame} I am sorry.`, customer: 'It has not arrived.' };
    const { code, out, err } = await check(['--ndjson'], JSON.stringify(input));
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toEqual([
      {
        id: '7',
        lang: 'en',
        findings: [
          {
            rule: 'blame-colleague',
            concept: 'blame-colleague',
            kind: 'fault',
            level: 'must',
            span: [12, 33],
            text: 'warehouse is to blame',
            message: 'It blames a colleague.',
            why: 'The customer wants help.',
            source: 'heat A',
            fixes: ['we made a mistake'],
          },
        ],
        acts: [{ concept: 'apology', span: [35, 45], text: 'I am sorry' }],
        signals: [{ concept: 'company-fault', span: [3, 18], text: 'has not arrived' }],
        checklist: [
          { step: 'apologize', item: 'apology', state: 'done' },
          { step: 'apologize', item: 'read', state: 'open' },
        ],
        step: 'apologize',
      },
    ]);
  });

  it('gives a missing act without a span', async () => {
    const { out } = await check(['--ndjson'], '{"lang":"en","reply":"Hello.","customer":"It has not arrived."}');
    const [{ findings }] = lines(out) as [{ findings: object[] }];
    expect(findings).toMatchObject([{ kind: 'missing', concept: 'apology', rule: 'apologize' }]);
    expect(findings[0]).not.toHaveProperty('span');
  });

  it('gives only signals where there is only a customer', async () => {
    const { out } = await check(['--ndjson'], '{"id":1,"lang":"en","customer":"It has not arrived."}');
    expect(lines(out)).toMatchObject([
      { id: 1, findings: [], acts: [], checklist: [], signals: [{ concept: 'company-fault' }] },
    ]);
  });

  it('tells bad lines on standard error, goes on, and exits 2', async () => {
    const bad = [
      'nonsense',
      '[]',
      '{"id":1}',
      '{"reply":" "}',
      '{"reply":5}',
      '{"reply":"x","case":"hard"}',
      '{"reply":"x","thread":[{"from":"me","text":"x"}]}',
      '{"reply":"x","thread":{}}',
      '{"reply":"x","lang":7}',
    ];
    const { code, out, err } = await check(
      ['--ndjson', '--lang', 'en'],
      [...bad, '', '{"id":"ok","reply":"Fine."}'].join('\n'),
    );
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([{ id: 'ok' }]);
    expect(lines(err)).toEqual([
      { line: 1, error: 'not JSON' },
      { line: 2, error: 'not a JSON object' },
      { line: 3, error: 'no text: neither reply nor customer' },
      { line: 4, error: 'no text: neither reply nor customer' },
      { line: 5, error: 'reply is not a text' },
      { line: 6, error: 'case is not one of simple, complex, unknown' },
      { line: 7, error: 'a message of thread needs "from" (customer or agent) and "text"' },
      { line: 8, error: 'thread is not a list' },
      { line: 9, error: 'lang is not a text' },
    ]);
  });

  it('refuses lines over the size cap and lines that are not UTF-8, wherever the chunks end', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"reply":"${'x'.repeat(1_000_001)}"}\n`),
      Buffer.from([0x22, 0xff, 0x0a]),
      Buffer.from('{"reply":"ok"}\r\n'),
    ]);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 4093) }, (_, index) =>
      bytes.subarray(index * 4093, (index + 1) * 4093),
    );
    const { code, out, err } = await check(['--ndjson', '--lang', 'en'], chunks);
    expect(code).toBe(2);
    expect(lines(err)).toEqual([
      { line: 1, error: 'over the size cap of 1000000 bytes' },
      { line: 2, error: 'not valid UTF-8' },
    ]);
    expect(lines(out)).toHaveLength(1);
  });

  it('reads the conditions of a line, and those of the options where the line is silent', async () => {
    const input = '{"reply":"Here is a discount.","case":"simple"}\n{"reply":"Here is a discount."}';
    const { out } = await check(['--ndjson', '--lang', 'en', '--case', 'complex'], input);
    expect(lines(out)).toMatchObject([{ findings: [] }, { findings: [{ rule: 'acme/discount' }] }]);
  });

  it('reads CSV with columns of any name, texts with line breaks, and passes over broken records', async () => {
    const csv = `\ufeffnr,answer,question\r\n1,"First.\nI think the warehouse is to blame.",It has not arrived.\r\n2,,\r\n3,Fine.\r\n4,Fine.,Thanks.\r\n`;
    const { code, out, err } = await check(
      ['--csv', '--lang', 'en', '--column-id', 'nr', '--column-reply', 'answer', '--column-customer', 'question'],
      csv,
    );
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([
      { id: '1', findings: [{ text: 'warehouse is to blame', span: [19, 40] }, { kind: 'missing' }] },
      { id: '4' },
    ]);
    expect(lines(err)).toMatchObject([{ line: 4, error: 'no text: neither reply nor customer' }, { line: 5 }]);
  });

  it('says which columns a CSV file has when the named ones are missing', async () => {
    const { code, err } = await check(['--csv'], 'a,b\n1,2\n');
    expect([code, err]).toEqual([
      2,
      'The CSV file has neither a column "reply" nor "customer"; it has: a, b. Name them with --column-reply and --column-customer.\n',
    ]);
  });

  it('shows a draft as text, with lines and columns', async () => {
    const { code, out } = await check(['--lang', 'en', '-'], `Hello.\n${blame}`);
    expect(code).toBe(0);
    expect(out).toBe(
      '  2:13 must blame-colleague: "warehouse is to blame" It blames a colleague.\n      The customer wants help. (heat A)\n      better: we made a mistake\n  [-] apologize/apology <\n  [ ] apologize/read <\n',
    );
  });

  it('shows many replies as text under their names', async () => {
    const { out } = await check(
      ['--ndjson', '--format', 'text', '--lang', 'en'],
      '{"id":"a","reply":"Fine."}\n{"reply":"Fine."}',
    );
    expect(out).toMatch(/^a\n {2}nothing to change\n[\s\S]*\nline 2\n/);
  });

  it('writes SARIF 2.1.0', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'replylint-')), 'my draft.txt');
    writeFileSync(file, `Hello.\n${blame}`);
    const { out } = await check(['--lang', 'en', '--format', 'sarif', file]);
    const log = JSON.parse(out);
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        { columnKind: 'utf16CodeUnits', tool: { driver: { name: 'Replylint', rules: [{ id: 'blame-colleague' }] } } },
      ],
    });
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'blame-colleague',
        level: 'error',
        message: { text: 'It blames a colleague.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/my%20draft\.txt$/) },
              region: { startLine: 2, startColumn: 13, endLine: 2, endColumn: 34, charOffset: 19, charLength: 21 },
            },
          },
        ],
      },
    ]);
  });

  it('writes SARIF for many replies, with their lines, and for none', async () => {
    const many = JSON.parse(
      (
        await check(
          ['--ndjson', '--format', 'sarif', '--lang', 'en'],
          `{"reply":"Fine."}\n{"id":3,"reply":"${blame} ${blame}"}`,
        )
      ).out,
    );
    expect(many.runs[0].results).toMatchObject([{ properties: { id: 3 } }, { properties: { id: 3 } }]);
    expect(many.runs[0].results[1].locations[0].physicalLocation.region).toEqual({ startLine: 2 });
    expect(JSON.parse((await check(['--ndjson', '--format', 'sarif'])).out).runs[0].results).toEqual([]);
  });

  it.each([
    ['must', blame, 1],
    ['must', 'Here is a discount.', 0],
    ['hint', 'Here is a discount.', 1],
    ['should', 'Here is a discount.', 0],
    ['hint', 'Fine.', 0],
  ])('with --fail-on %s and %j exits %i', async (level, reply, code) => {
    expect((await check(['--fail-on', level, '--lang', 'en', '--case', 'complex'], reply)).code).toBe(code);
  });

  it('shows nothing of a rule in stage shadow', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'replylint-')), 'shadow.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 1,
        id: 'quiet',
        version: '1.0.0',
        sequence: 1,
        name: { en: 'Quiet' },
        languages: ['en'],
        extends: ['acme'],
        rules: [{ id: 'blame-colleague', stage: 'shadow' }],
      }),
    );
    const { code, out } = await run(
      ['check', '--pack', file, ...acme, '--fail-on', 'must', '--ndjson', '--lang', 'en'],
      JSON.stringify({ reply: blame }),
    );
    expect([code, lines(out)]).toMatchObject([0, [{ findings: [] }]]);
  });

  it.each([
    [['--playbook', 'heart'], 'There is no playbook "heart". Did you mean `heat`?'],
    [['--step', 'x'], 'There is no step "x". There is apologize.'],
    [['--lang', 'xx'], 'There is no language "xx". There is en, ro, pt, fa, mn.'],
    [['no-such-file.txt'], 'Cannot read no-such-file.txt: ENOENT'],
    [['--pack', 'no-such-pack.json'], 'Cannot read no-such-pack.json: ENOENT'],
    [['--fail-on', 'red'], 'Allowed choices are must, should, hint.'],
    [['--csv', '--ndjson'], 'cannot be used with'],
    [['--colour'], 'unknown option'],
  ])('explains wrong usage: %j', async (args, said) => {
    const { code, err } = await check(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('refuses a draft without text', async () => {
    const { code, err } = await check([], ' \n');
    expect([code, err]).toEqual([2, '{"line":1,"error":"no text"}\n']);
  });

  it('uses no pack that does not load, and says where it breaks', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'replylint-')), 'broken.json');
    writeFileSync(file, '{"format": 1,\n "x": }');
    const { code, err } = await run(['check', '--pack', file], 'x');
    expect([code, err]).toEqual([
      2,
      `${file}:2:7: Not valid JSON: value expected. A value must stand here; no comma after the last entry.\n`,
    ]);
  });
});
