import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/languages/when';
import { momentOf, wallOf } from '../../../src/languages/when/calendar';
import { en } from './en';
import { fa } from './fa';
import { mn } from './mn';
import { pt } from './pt';
import { ro } from './ro';
import type { Case } from './table';

const DAY_MS = 86_400_000;
const tables: Readonly<Record<string, readonly Case[]>> = { en, ro, pt, fa, mn };

const moment = (local: string, zone: string): number => momentOf(Date.parse(`${local.replace(' ', 'T')}:00Z`), zone);
const local = (at: number, zone: string): string =>
  new Date(wallOf(at, zone)).toISOString().slice(0, 16).replace('T', ' ');

const read = ({ text, around, lang, now, zone, days }: Case) =>
  understand(text, around, lang, { now: moment(now, zone), zone, hours: { days, from: '09:00', to: '17:00' } });

const judge = (one: Case) => {
  const found = read(one);
  const got = found && local(found.at, one.zone);
  const due = one.due === undefined ? undefined : moment(one.due, one.zone);
  const away = found && due !== undefined ? Math.abs(found.at - due) : 0;
  return { got, right: got === one.due, far: found !== undefined && (due === undefined || away > DAY_MS) };
};

describe.each(Object.keys(tables))('times in %s', (lang) => {
  const table = tables[lang] ?? [];
  const judged = table.map((one) => ({ ...one, ...judge(one) }));
  const wrong = judged.filter(({ right }) => !right);
  const told = wrong.map(({ line, got }) => `${line}   but got ${got ?? 'none'}`).join('\n');
  const summary = `${table.length - wrong.length} of ${table.length} right\n${told}`;

  it(`has 40 phrases or more, 95 % of them read right: ${summary.split('\n')[0]}`, () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    if (wrong.length > 0) console.info(summary);
    expect((table.length - wrong.length) / table.length, summary).toBeGreaterThanOrEqual(0.95);
  });

  it('gives no time that is wrong by more than a day', () => {
    expect(judged.filter(({ far }) => far).map(({ line, got }) => `${line}   but got ${got}`)).toEqual([]);
  });
});
