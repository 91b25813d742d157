import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counter } from '../../src/backtest/counter';
import { mergePartials, type Partial, readPartial, writePartial } from '../../src/backtest/partial';
import { subjectOf } from '../../src/backtest/subject';
import { coreRules } from '../../src/packs/builtin';
import { said, trial } from './counting';

const rules = coreRules(['en'], { examples: false });
const subject = subjectOf([{ id: 'acme', version: '1.0.0' }], rules);

function partial(setup: object = {}): Partial {
  const counter = new Counter(trial);
  for (const reply of ['alas', 'hm gee', 'fine']) counter.add(said(reply, { at: '2026-03-04' }));
  return {
    setup: { subject, samples: 3, customerValue: { amount: 6000, currency: 'USD' }, ...setup },
    tally: counter.tally,
  };
}

const problemOf = (source: string): string => {
  const read = readPartial(source);
  return read.ok ? '' : read.problem;
};

describe('a partial', () => {
  it('is one line that comes back as it was', () => {
    const text = writePartial(partial());
    expect(text.split('\n')).toHaveLength(2);
    const read = readPartial(text);
    expect(read.ok && writePartial(read.partial)).toBe(text);
  });

  it('is refused with the reason where it is something else', () => {
    expect(problemOf('{')).toContain('not JSON');
    expect(problemOf('null')).toContain('no partial');
    expect(problemOf('{"replies":3}')).toContain('--partial');
    expect(problemOf(writePartial(partial()).replace('"format":1', '"format":2'))).toContain('newer Replylint');
    expect(problemOf(writePartial(partial()).replace('"replies":3', '"replies":-3'))).toContain(
      'partial.tally.replies',
    );
    expect(problemOf(writePartial(partial()).replace('"kind"', '"more":1,"kind"'))).toContain('"more"');
    expect(problemOf(writePartial(partial()).replace('"alas":', '"__proto__":'))).toContain('__proto__');
  });

  it('never throws and never lets a damaged one through', () => {
    const text = writePartial(partial());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'x', '"', '{', '-', '9'), (at, put) => {
        const read = readPartial(text.slice(0, at) + put + text.slice(at + 1));
        if (read.ok) expect(() => writePartial(read.partial)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('adds up only with its like, and says what differs', () => {
    const problem = (a: Partial, b: Partial) => {
      const sum = mergePartials([a, b]);
      return sum.ok ? sum.partial.tally.replies : sum.problem;
    };
    const other = subjectOf([{ id: 'acme', version: '1.1.0' }], { ...rules, rules: rules.rules.slice(1) });
    expect(problem(partial(), partial())).toBe(6);
    expect(problem(partial(), partial({ subject: other }))).toBe(
      'Partials of different packs do not add up: acme 1.0.0, and acme 1.1.0.',
    );
    expect(problem(partial(), partial({ subject: { ...other, packs: subject.packs } }))).toContain(
      'edited between the runs',
    );
    expect(problem(partial(), partial({ against: subject }))).toContain('against acme 1.0.0');
    expect(problem(partial(), partial({ playbook: 'calm' }))).toContain('different playbooks');
    expect(problem(partial(), partial({ samples: 4 }))).toContain('3 and 4');
  });
});
