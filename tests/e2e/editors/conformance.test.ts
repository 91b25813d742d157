import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorNames } from '../../../src/demo/desk/editors';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import { browsers, launch, type Session } from '../../support/browser';
import { toEnd, undo } from '../../support/desk';
import { waitFor, waitUntilStill } from '../../support/wait';
import { type BoxInProbe, openBox, pressControl } from './box-in-probe';
import { boxes } from './boxes';
import { buildProbe } from './probe/build';
import { ask } from './probe/line';
import { lines, POOR } from './samples';

describe.each(browsers)('in %s', (name) => {
  let desk: DeskServer;
  let session: Session;

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: await buildProbe(name) });
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  describe.each(editorNames)('an editor of %s', (editor) => {
    let box: BoxInProbe;

    beforeEach(async () => {
      box = await openBox(session, desk.url, editor);
    });
    afterEach(() => box.page.close());

    it('is opened by the kind that knows it', () => {
      expect(box.kind).toBe(boxes[editor].kind);
    });

    it('reads what was typed in five languages, empty lines and emoji included', async () => {
      const all = [...lines.slice(0, 2), '', ...lines.slice(2)];
      const { text } = await box.type(...all);
      expect(text).toBe(all.join('\n'));
      expect(await box.read()).toBe(text);
    });

    it('reads an empty box as empty, and text that a script has set', async () => {
      const { text, excluded } = await ask(box.page, 'read', {});
      expect(excluded.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text)).toBe('');
      const given = `${lines[0]}\n\n${lines[3]}`;
      await box.set(given);
      expect(await box.read()).toBe(given);
    });

    it('leaves the draft as it is while it reads and measures', async () => {
      const before = await box.type(lines[0], lines[3]);
      await ask(box.page, 'measure', { spans: [[0, 20]] });
      await ask(box.page, 'selected', {});
      expect(await box.draft()).toEqual(before);
    });

    it('replaces the second of two equal words, then the first, and the model agrees', async () => {
      await box.type(POOR);
      expect(await box.replace('our policy', 'what I can do', 2)).toBe('done');
      expect(await box.replace('our policy', 'the plan')).toBe('done');
      const wanted = "It's the plan. I don't know, it's what I can do.";
      expect(await box.read()).toBe(wanted);
      expect((await box.draft()).text).toBe(wanted);
    });

    it('replaces words of other scripts, in a later paragraph', async () => {
      await box.set(lines.join('\n'));
      expect(await box.replace('نمی‌دانم چرا', 'بررسی می‌کنم')).toBe('done');
      expect(await box.replace('Өнөөдөр', 'Маргааш')).toBe('done');
      const wanted = lines.join('\n').replace('نمی‌دانم چرا', 'بررسی می‌کنم').replace('Өнөөдөр', 'Маргааш');
      expect((await box.draft()).text).toBe(wanted);
    });

    it('is undone by one Ctrl+Z right after typing, and redone', async () => {
      const before = await box.type(POOR);
      expect(await box.replace("I don't know", 'I will find out')).toBe('done');
      const after = await waitUntilStill('the fix', box.draft, 100);
      await undo(box.page);
      await waitFor('the former draft', async () => (await box.draft()).html === before.html);
      expect((await box.draft()).text).toBe(before.text);
      await pressControl(box.page, boxes[editor].redo);
      await waitFor('the fix again', async () => (await box.draft()).text === after.text);
    });

    it('keeps the caret where the agent was typing, and lets the typing go on', async () => {
      await box.type(POOR);
      expect(await box.replace("I don't know", 'I will find out')).toBe('done');
      await box.page.keyboard.type(' Sorry.');
      const wanted = `${POOR.replace("I don't know", 'I will find out')} Sorry.`;
      await waitFor('the words', async () => (await box.draft()).text === wanted);
      expect(await box.read()).toBe(wanted);
    });

    it('leaves a caret at the end of the replaced words behind the new ones', async () => {
      await box.type("It's our policy");
      await toEnd(box.page);
      expect(await box.replace('our policy', 'our policy no more')).toBe('done');
      await box.page.keyboard.type('!');
      await waitFor('the mark', async () => (await box.draft()).text === "It's our policy no more!");
    });

    it('writes nothing when other words stand there by now', async () => {
      const before = await box.type(POOR);
      const stale = { span: [17, 29] as const, expected: 'I do not know', text: 'I will find out' };
      expect(await ask(box.page, 'replace', stale)).toBe('changed');
      expect(await box.draft()).toEqual(before);
    });

    it('writes nothing while characters are being composed', async () => {
      const before = await box.type(POOR);
      await box.page.evaluate(() => window.desk?.root().dispatchEvent(new CompositionEvent('compositionstart')));
      expect(await box.replace("I don't know", 'I will find out')).toBe('refused');
      expect((await box.draft()).text).toBe(before.text);
    });
  });

  it('wrote no error', async () => {
    expect(await session.problems()).toEqual([]);
  });
});
