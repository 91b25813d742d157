import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Readable } from '../../src/backtest/entry';
import { recordsOf } from '../../src/backtest/reading/batch';
import { CsvReader } from '../../src/backtest/reading/csv';
import { openExport } from '../../src/backtest/reading/export';
import { englishFlaw } from '../../src/backtest/reading/flaw';
import { lineBatches } from '../../src/backtest/reading/line-batches';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(source: string | Uint8Array, size = 7) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const opened = await openExport(pieces(bytes, size));
  const records: Readable[] = [];
  for await (const batch of opened.batches) records.push(...recordsOf(batch));
  return { ...opened, records };
}

const fixture = (name: string) => read(readFileSync(`tests/fixtures/exports/${name}`));
const brief = (record: Readable): string =>
  'error' in record
    ? `${record.line}: ${englishFlaw(record.error)}`
    : `${record.id} ${record.at} ${record.draft.customer} > ${record.draft.reply}`;

describe('exports', () => {
  it("reads Zendesk's: public comments of agents, with what the customer's side said before", async () => {
    const { kind, shape, records } = await fixture('zendesk.ndjson');
    expect([kind, shape]).toEqual(['ndjson', 'zendesk']);
    expect(records.map(brief)).toEqual([
      "35436/4 2026-03-02T09:00:00Z My parcel has not arrived. > Hello Maria,\n\nI don't know where it is.",
      '35436/6 2026-03-03T08:00:00Z I am her husband. It is still not here! > I am sorry. I will find out and call you by noon.',
      '2: no comments: this is no ticket of Zendesk',
    ]);
    expect(records[1]).toMatchObject({
      draft: { thread: [{ from: 'customer' }, { from: 'agent' }, { from: 'customer' }] },
    });
  });

  it('reads a page of its API: tickets under a key, users beside them', async () => {
    const { kind, shape, records } = await fixture('zendesk-page.json');
    expect([kind, shape, ...records.map(brief)]).toEqual([
      'json',
      'zendesk',
      "7/72 2026-03-09T09:00:00Z Where is my refund? > It's our policy.",
    ]);
  });

  it("reads Freshdesk's: tickets of the API and of the account export", async () => {
    const { kind, shape, records } = await fixture('freshdesk.json');
    expect([kind, shape]).toEqual(['json', 'freshdesk']);
    expect(records.map(brief)).toEqual([
      '20/3 2026-03-02T12:30:00Z The router does not work. > Please restart it. It was your mistake.',
      '20/6 2026-03-02T14:00:00Z That does not help me. > I’m sending you a new one.',
      '21/8 2026-03-03T11:00:00+02:00 Wrong bill > We credited 12 euros.',
    ]);
  });

  it("reads Intercom's: admins are agents, bots and notes are nobody", async () => {
    const { kind, shape, records } = await fixture('intercom.json');
    expect([kind, shape]).toEqual(['json', 'intercom']);
    expect(records.map(brief)).toEqual([
      "147/4 2026-03-02T08:26:40.000Z You charged me twice. > Hi Jane,\n\nthat was the billing team's fault.\n\none\ntwo",
      '147/5 2026-03-03T08:26:40.000Z You charged me twice. > I have sent the 12 euros back.',
    ]);
  });

  it('reads CSV with semicolons, quotes and line breaks, and guesses the columns', async () => {
    const { kind, columns, records } = await fixture('replies.csv');
    expect([kind, columns]).toEqual([
      'csv',
      { reply: 'Agent reply', customer: 'Customer message', id: 'Ticket ID', lang: 'Language', at: 'Created at' },
    ]);
    expect(records.map(brief)).toEqual([
      '5: 2 fields where the header has 5',
      '17 2026-03-04 10:00 Mi-e "frig";\nvă rog > Nu știu.',
      '18 not a date x > Un răspuns',
    ]);
    expect(records[2]).toMatchObject({ draft: { lang: 'ro' } });
  });

  it('reads its own lines, names bad ones by number and goes on', async () => {
    const { kind, shape, records } = await read('{"id":1,"reply":"a"}\nnot JSON\n\n{"reply":7}\r\n{"reply":"b"}');
    expect([kind, shape]).toEqual(['ndjson', 'replylint']);
    expect(records.map((record) => ('error' in record ? brief(record) : record.line))).toEqual([
      1,
      '2: not JSON',
      '4: reply is not a text',
      5,
    ]);
  });

  it('reads a list that breaks off as far as it goes', async () => {
    const { records } = await read('[{"reply":"a"},{"reply":"b"},{"reply":');
    expect(records.map((record) => ('error' in record ? englishFlaw(record.error).slice(0, 8) : record.line))).toEqual([
      'not JSON',
      1,
      2,
    ]);
  });

  it('says what it cannot read', async () => {
    await expect(read(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).rejects.toThrow('UTF-16');
    await expect(read(Uint8Array.of(0x50, 0x4b, 3, 4))).rejects.toThrow('Unpack');
    expect((await read('')).records).toEqual([]);
    expect((await read('a,b\n1,2\n')).columns).toEqual({});
  });
});

describe('lines', () => {
  it('come out the same however the bytes come in, and one that is too long is reported', async () => {
    const line = fc.oneof(
      fc.constant('{"reply":"hm"}'),
      fc.constant(''),
      fc.constant(`{"reply":"${'x'.repeat(40)}"}`),
      fc.constant('?'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.integer({ min: 1, max: 30 }), async (lines, size) => {
        const records: Readable[] = [];
        for await (const batch of lineBatches(
          pieces(new TextEncoder().encode(lines.join('\n')), size),
          'replylint',
          40,
        ))
          records.push(...recordsOf(batch));
        const wanted = lines.flatMap((text, index) =>
          text === '' ? [] : [`${index + 1} ${text.length > 40 ? 'over' : text === '?' ? 'not ' : 'fine'}`],
        );
        const got = records.map(
          (record) => `${record.line} ${'error' in record ? englishFlaw(record.error).slice(0, 4) : 'fine'}`,
        );
        expect(got.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });
});

describe('the CSV reader', () => {
  it('reads what csv-parse reads, in pieces of any size', () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a"b', 'x\ny', 'x\r\ny', ';', '', ' "'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (rows, parting, end, size) => {
          const header = ['a', 'b'].join(parting);
          const text = [
            header,
            ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(parting)),
          ].join(end);
          const reader = new CsvReader();
          const records: string[][] = [];
          for (let at = 0; at < text.length; at += size)
            for (const record of reader.push(text.slice(at, at + size)))
              records.push([...('fields' in record ? record.fields : ['?'])]);
          for (const record of reader.end()) records.push([...('fields' in record ? record.fields : ['?'])]);
          expect(records).toEqual(
            parse(text, { delimiter: parting, relax_column_count: true, skip_empty_lines: true }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('names the line of a broken record and finds the next', () => {
    const reader = new CsvReader(20);
    const records = [
      ...reader.push('a,b\n"x"y,1\n1,2\nq"r,3\n'),
      ...reader.push(`${'z'.repeat(30)},1\n3,4\n"open`),
      ...reader.end(),
    ];
    expect(
      records.map((one) => ('error' in one ? `${one.line}: ${englishFlaw(one.error)}` : one.fields.join('|'))),
    ).toEqual([
      'a|b',
      '2: text behind a closing quote',
      '1|2',
      '4: a quote in the middle of a field',
      '5: over the size cap of 20 characters',
      '3|4',
      '7: a quoted field does not end',
    ]);
  });
});
