import { describe, expect, it } from 'vitest';
import { entriesOf, lineOf } from '../../src/studio/lines';

const guarded = { match: 'two', negated: 'skip' };

describe('entries behind lines', () => {
  it('keep what a line does not show while it is edited in place', () => {
    expect(entriesOf(['one', 'two more', 'three'], ['one', guarded, 'three'])).toEqual([
      'one',
      { match: 'two more', negated: 'skip' },
      'three',
    ]);
  });

  it('keep it when lines come and go around', () => {
    expect(entriesOf(['new', 'two', 'three'], ['one', guarded, 'three'])[1]).toBe(guarded);
    expect(entriesOf(['two'], ['one', guarded, 'three'])).toEqual([guarded]);
    expect(entriesOf(['one', 'three'], ['one', guarded, 'three'])).toEqual(['one', 'three']);
  });

  it('show a line break as a sign', () => {
    expect(lineOf('Dear,\nsorry.')).toBe('Dear,↵sorry.');
    expect(entriesOf(['Dear,↵sorry!'], ['Dear,\nsorry.'])).toEqual(['Dear,\nsorry!']);
    const windows = 'Dear,\r\nsorry.';
    expect(entriesOf([lineOf(windows), 'more'], [windows])[0]).toBe(windows);
  });
});
