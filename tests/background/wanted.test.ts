import { expect, it, vi } from 'vitest';
import { compiledCore } from '../../src/packs/builtin/compiled';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { wanted } = await import('../../src/background/wanted');
const { page } = compiledCore;

it('leaves everything as it is where the agent chose nothing', () => {
  expect(wanted(page, { sites: [] })).toEqual(page);
});

it.each([
  ['should', ['must', 'should']],
  ['must', ['must']],
] as const)('shows nothing below %s, and keeps the checklists', (least, levels) => {
  const { rules } = wanted(page, { sites: [], least });
  expect(new Set(rules.rules.map(({ level }) => level))).toEqual(new Set(levels));
  expect(rules.rules.length).toBeGreaterThan(0);
  expect(rules.playbooks).toBe(page.rules.playbooks);
});

it('leaves out the languages that are switched off, and none that it does not know', () => {
  expect(wanted(page, { sites: [], languagesOff: ['ro', 'fa', 'xx'] }).languages.map(({ id }) => id)).toEqual(
    page.languages.map(({ id }) => id).filter((id) => id !== 'ro' && id !== 'fa'),
  );
});
