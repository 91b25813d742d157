import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { NoteFacts } from '../../src/ui/note/note';
import { type NoteWords, wordsFor } from '../../src/ui/note/words';
import { snapshot } from '../platform/snapshot';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { isDocumenting, noteOf } = await import('../../src/ui/note/note');

const { words: en } = await wordsFor('en');
const note = (change: Partial<NoteFacts> = {}, due?: string) =>
  noteOf({ ...snapshot({ signals: [], acts: [], checklist: [] }), ...change }, en, 'en', due).split('\n');

describe('the internal note', () => {
  it('leaves open what the checklist cannot know', () => {
    expect(note()).toEqual([
      'Internal note · HEAT',
      'Problem: …',
      'Cause: …',
      'Solution: …',
      'Promise: None in this reply.',
    ]);
  });

  it('says what the checklist knows', () => {
    const known = note({
      signals: [
        { id: 'complaint', by: 'auto' },
        { id: 'company-fault', by: 'auto' },
        { id: 'emotional', by: 'you' },
      ],
      acts: ['callback', 'apology', 'action', 'empathy'],
      case: 'complex',
      checklist: snapshot().checklist,
    });
    expect(known).toEqual([
      'Internal note · HEAT',
      'Problem: The customer reports a mistake of ours. The customer is upset. A complex case. …',
      'Cause: …',
      'Solution: The reply says what is being done. …',
      'Promise: We come back to the customer; no time is named.',
      'Said: understanding shown, apology made',
      'Still open: Take it on',
    ]);
  });

  it('names us as the cause only when the agent says so', () => {
    const [, problem, cause] = note({ signals: [{ id: 'company-fault', by: 'you' }] });
    expect([problem, cause]).toEqual(['Problem: …', 'Cause: On our side. …']);
  });

  it('names the time of a promise where it is known, and asks for it where it is only in the reply', () => {
    expect(note({ acts: ['callback', 'callback-time'] }, 'Monday, 17:00')).toContain(
      'Promise: We come back to the customer by Monday, 17:00.',
    );
    expect(note({ acts: ['callback', 'callback-time'] })).toContain(
      'Promise: We come back to the customer at the time named in the reply. …',
    );
  });

  it('is asked for in the steps of the built-in playbooks that are about it', () => {
    expect(['note', 'record', 'document', 'hear'].map(isDocumenting)).toEqual([true, true, true, false]);
  });
});

describe('the words of notes', () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [key] : keys(value).map((inner) => `${key}.${inner}`),
    );
  const files = readdirSync('src/ui/note/words').map((name) => name.replace('.json', ''));

  it.each(files)('are complete in %s', async (lang) => {
    const { words } = await wordsFor(lang);
    expect(keys(words)).toEqual(keys(en));
    expect(words.byThen).toContain('$1');
    expect(JSON.stringify(words)).not.toContain('""');
  });

  it('speak every language of the built-in rules', () => {
    const { languages } = JSON.parse(readFileSync('src/packs/builtin/core/pack.json', 'utf8')) as {
      languages: string[];
    };
    expect(files.toSorted()).toEqual(languages.toSorted());
  });

  it('are English where there are none', async () => {
    expect((await wordsFor('xx')).words.title).toBe((en as NoteWords).title);
  });
});
