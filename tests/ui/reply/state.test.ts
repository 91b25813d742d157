import { describe, expect, it } from 'vitest';
import { next, type TabEvent, unknownTab, viewOf } from '../../../src/ui/reply/state';
import { snapshot } from '../../platform/snapshot';

const tab = { id: 1, url: 'https://desk.example/ticket/1' };
const found: TabEvent = { type: 'found', tab, access: 'granted', on: true };
const alive: TabEvent = { type: 'heard', from: { frame: 'top' } };
const heard = (frame: string, change = {}): TabEvent => ({
  type: 'heard',
  from: { frame, snapshot: snapshot(change) },
});
const told = (...events: TabEvent[]) => events.reduce(next, unknownTab);
const shown = (...events: TabEvent[]) => viewOf(told(...events)).show;

describe('the popup shows', () => {
  it.each<[string, string, TabEvent[]]>([
    ['nothing before anything is known', 'nothing-yet', []],
    ['nothing while it waits for the page', 'nothing-yet', [found]],
    ['that the browser forbids the page', 'no-page', [{ ...found, access: 'none' }]],
    ['that the browser keeps the page from us', 'unseen', [{ ...found, access: 'unseen' }, { type: 'silence' }]],
    ['nothing while only the frame has answered', 'nothing-yet', [heard('a')]],
    ['the checklist when the browser answers after the frame', 'live', [heard('a'), found]],
    ['nothing of the tab before', 'nothing-yet', [found, heard('a'), { type: 'opened' }]],
    ['that the site is not allowed yet', 'not-allowed', [{ ...found, access: 'ask' }, { type: 'silence' }]],
    ['that the site is switched off, whatever its frames say', 'off', [{ ...found, on: false }, heard('a')]],
    ['that the page has no script of ours', 'reload', [found, { type: 'silence' }]],
    ['that no box is written in, also after there was one', 'no-box', [found, heard('top'), alive]],
    ['nothing while a page goes', 'nothing-yet', [found, alive, { type: 'silence' }]],
    [
      'that a page without our script came after it',
      'reload',
      [found, alive, { type: 'silence' }, { type: 'silence' }],
    ],
    ['where to click', 'no-box', [found, alive]],
    ['that a note is not checked', 'note', [found, heard('a', { mode: 'note' })]],
    ['that a box is not a reply', 'not-a-reply', [found, heard('a', { mode: 'neither' })]],
    ['that a language has no rules', 'unknown-language', [found, heard('a', { lang: 'unknown' })]],
    ['the checklist', 'live', [found, heard('a')]],
    [
      'the checklist again after the site was switched on',
      'live',
      [{ ...found, on: false }, heard('a'), { type: 'switched', on: true }],
    ],
    [
      'that the site is not allowed, whatever its frames say on their way out',
      'not-allowed',
      [found, heard('a'), { type: 'switched', on: false }, { type: 'taken-back' }, alive, heard('a')],
    ],
    [
      'the checklist once the site is allowed again',
      'live',
      [found, { type: 'taken-back' }, alive, { type: 'allowed' }, heard('a')],
    ],
    ['where to click once the site is allowed', 'no-box', [{ ...found, access: 'ask' }, { type: 'allowed' }, alive]],
  ])('%s', (_, show, events) => {
    expect(shown(...events)).toBe(show);
  });

  it('the frame that had the focus last', () => {
    const state = told(
      found,
      heard('a', { focusedAt: 9 }),
      heard('b', { focusedAt: 12 }),
      heard('a', { focusedAt: 9 }),
    );
    expect(viewOf(state)).toMatchObject({ show: 'live', frame: 'b' });
  });

  it('the host name of the tab', () => {
    expect(told(found).site).toBe('desk.example');
  });
});
