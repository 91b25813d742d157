import { describe, expect, it } from 'vitest';
import { Bench } from '../../src/studio/bench';
import { withValue } from '../../src/studio/json';

const file = '{\n\t"id": "acme",\n\t"rules": []\n}\n';

function benchWithClock(): { bench: Bench; pass: (ms: number) => void } {
  let now = 0;
  return { bench: new Bench(file, () => now), pass: (ms) => (now += ms) };
}

const set = (bench: Bench, key: string, value: string): void =>
  bench.edit(withValue(bench.work.value, [key], value), { field: key, place: `#${key}` });

describe('undo', () => {
  it('goes back to the very bytes, and on again', () => {
    const { bench } = benchWithClock();
    set(bench, 'id', 'zeta');
    const after = bench.text();
    expect(after).toBe(file.replace('acme', 'zeta'));
    expect(bench.undo()).toBe('#id');
    expect(bench.text()).toBe(file);
    expect(bench.redo()).toBe('#id');
    expect(bench.text()).toBe(after);
    expect(bench.redo()).toBeUndefined();
  });

  it('takes back what was typed into one field in one go, but not what came after a pause or elsewhere', () => {
    const { bench, pass } = benchWithClock();
    set(bench, 'id', 'a');
    pass(200);
    set(bench, 'id', 'ab');
    pass(5000);
    set(bench, 'id', 'abc');
    set(bench, 'name', 'x');
    bench.undo();
    expect(bench.work.value).toMatchObject({ id: 'abc' });
    bench.undo();
    expect(bench.work.value).toMatchObject({ id: 'ab' });
    bench.undo();
    expect(bench.text()).toBe(file);
    expect(bench.canUndo).toBe(false);
  });
});

describe('text and form', () => {
  it('are one state: what is typed as text is in the form', () => {
    const { bench } = benchWithClock();
    bench.type('{"id":"typed","rules":[]}', { field: 'text', place: '' });
    expect(bench.work.value).toEqual({ id: 'typed', rules: [] });
    set(bench, 'id', 'form');
    expect(bench.text()).toBe('{"id":"form","rules":[]}');
  });

  it('keep the form while the text is broken, and the broken text for redo', () => {
    const { bench } = benchWithClock();
    const broken = file.replace('"acme"', '"acme');
    bench.type(broken, { field: 'text', place: '' });
    expect(bench.work.value).toEqual({ id: 'acme', rules: [] });
    expect(bench.work.broken?.problems[0]).toMatchObject({ line: 2 });
    expect(bench.text()).toBe(broken);
    set(bench, 'id', 'lost');
    expect(bench.text()).toBe(broken);
    bench.undo();
    expect(bench.text()).toBe(file);
    bench.redo();
    expect(bench.text()).toBe(broken);
  });

  it('keep a change of layout alone', () => {
    const { bench } = benchWithClock();
    bench.type('{ "id": "acme", "rules": [] }', { field: 'text', place: '' });
    expect(bench.text()).toBe('{ "id": "acme", "rules": [] }');
    bench.undo();
    expect(bench.text()).toBe(file);
  });

  it('open a file that is broken from the start', () => {
    const bench = new Bench('{"id": ');
    expect(bench.work.broken).toBeDefined();
    expect(bench.text()).toBe('{"id": ');
    bench.type('{"id": "mended"}', { field: 'text', place: '' });
    expect(bench.work).toEqual({ value: { id: 'mended' } });
  });
});
