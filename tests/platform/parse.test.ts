import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formats } from '../../src/packs/formats';
import { parseConversation } from '../../src/platform/conversation';
import { boolean, count, listOf, object, oneOf, optional, string } from '../../src/platform/parse';
import { parsePopupCommand, parseSnapshot } from '../../src/platform/snapshot';
import { snapshot } from './snapshot';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { messages } = await import('../../src/platform/messages');
const { readSettings } = await import('../../src/platform/storage');

const noOffer = { playbooks: [], languages: [], guard: {}, guards: [] };

const shape = object<{ readonly a: string; readonly b?: number | undefined; readonly c: readonly boolean[] }>({
  a: string(10),
  b: optional(count(5)),
  c: listOf(boolean, 3),
});

describe('parsing what comes from outside', () => {
  it('never throws, and takes its own output again unchanged', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (value) => {
        for (const parser of [shape, parseSnapshot, parsePopupCommand]) {
          const once = parser(value);
          if (once.ok) expect(parser(once.value)).toEqual(once);
          else expect(once.problem).not.toBe('');
        }
      }),
    );
  });

  it('leaves behind what has no definition', () => {
    const parsed = shape({ a: 'x', c: [], draft: 'Dear Jo', ['__proto__']: { polluted: true } });
    expect(parsed).toEqual({ ok: true, value: { a: 'x', c: [] } });
  });

  it('does not take a field from the prototype', () => {
    expect(shape(Object.create({ a: 'x', c: [] })).ok).toBe(false);
  });

  it.each([
    [{ a: 'x'.repeat(11), c: [] }, 'a should be a string of at most 10 characters'],
    [{ a: 'x', b: 1.5, c: [] }, 'b should be a whole number from 0 to 5'],
    [{ a: 'x', b: -1, c: [] }, 'b should be a whole number from 0 to 5'],
    [{ a: 'x', c: [true, 'yes'] }, 'c[1] should be true or false'],
    [{ a: 'x', c: [true, true, true, true] }, 'c should be a list of at most 3'],
    [[], 'value should be an object'],
    [null, 'value should be an object'],
  ])('says where %j is wrong', (value, problem) => {
    expect(shape(value)).toEqual({ ok: false, problem });
  });

  it('knows its choices', () => {
    expect(oneOf('ltr', 'rtl')('up')).toEqual({ ok: false, problem: 'value should be one of ltr, rtl' });
  });
});

describe('a snapshot', () => {
  it('comes through as it is', () => {
    expect(parseSnapshot(snapshot())).toEqual({ ok: true, value: snapshot() });
  });

  it('loses the words of the draft, should somebody ever put them in', () => {
    const [finding] = snapshot().findings;
    const leaky = { ...snapshot(), draft: 'Dear Jo', findings: [{ ...finding, text: 'their fault', span: [0, 3] }] };
    expect(JSON.stringify(parseSnapshot(leaky))).not.toMatch(/Dear Jo|their fault/);
  });
});

describe('an id as long as a pack may have it', () => {
  const rule = `${'a'.repeat(64)}/${'b'.repeat(formats['scoped-id'].most - 65)}`;

  it('reaches the popup, the settings and the storage', () => {
    const [finding] = snapshot().findings;
    const offers = [{ id: `${rule}/12`, label: 'We are sorry.' }];
    const checklist = [{ ...snapshot().checklist[0], step: rule, item: rule, offers }];
    expect(parseSnapshot({ ...snapshot(), playbook: rule, checklist, findings: [{ ...finding, rule }] }).ok).toBe(true);
    expect(parsePopupCommand({ command: 'insert', offer: `${rule}/12` }).ok).toBe(true);
    expect(messages.switchRule.ask({ rule, on: false }).ok).toBe(true);
    expect(messages.offered.answer({ ...noOffer, rules: [{ id: rule, label: '' }] }).ok).toBe(true);
    expect(readSettings({ sites: [], playbook: rule }).settings.playbook).toBe(rule);
    const ticks = [`${rule}/${rule}`];
    expect(parseConversation({ ticks, case: 'simple', signals: [], ignored: [] }).ok).toBe(true);
  });
});

describe('a command of the popup', () => {
  it.each([
    { command: 'setPlaybook', playbook: 'seven' },
    { command: 'setStep', step: 'hear' },
    { command: 'setStep' },
    { command: 'tick', step: 'hear', item: 'read-all', done: true },
    { command: 'setCase', case: 'complex' },
    { command: 'setSignals', signals: ['emotional'] },
    { command: 'goTo', n: 3 },
  ])('is read: %j', (command) => {
    expect(parsePopupCommand({ frame: 'f', ...command })).toEqual({ ok: true, value: command });
  });

  it.each([{ command: 'constructor' }, { command: 'goTo' }, { command: 'setCase', case: 'hard' }, 'goTo', null])(
    'is refused: %j',
    (command) => {
      expect(parsePopupCommand(command).ok).toBe(false);
    },
  );
});
