/// <reference types="chrome" />
import { expect, it } from 'vitest';
import type { LookAnswer, Outcome } from '../../../src/packs/installed';
import { teamPack } from './team-pack';
import type { Cast } from './trust';

/** How far an installation has come when the background is stopped: so many questions of frames were answered meanwhile. */
const MOMENTS = [0, 2, 12];

const fileOf = (pack: object, id: string): string =>
  Buffer.from(JSON.stringify(pack).replaceAll('"team', `"${id}`)).toString('base64url');

/** The tests of a background that the browser stops in the middle of an installation (F01). */
export function itSurvivesBeingStopped(cast: () => Cast): void {
  it('checks a pack that builds on the built-in one, and answers frames in the meantime', async () => {
    const { agent } = cast();
    const file = fileOf({ ...teamPack('1.0.0', 1, 'bonus points'), extends: ['core'] }, 'day');
    const { answer, longest, took } = await agent.options.evaluate(lookAndAsk, file);
    console.log(
      `${agent.session.name}: a pack on top of core was checked in ${Math.round(took)} ms; longest wait of a frame ${Math.round(longest)} ms`,
    );
    expect(answer).toMatchObject({ ok: true, look: { id: 'day', extends: ['core'] } });
  });

  it('has the old rules or the new ones, whenever its background is stopped, and installs when asked again (F01)', async () => {
    const { agent } = cast();
    for (const [at, questions] of MOMENTS.entries()) {
      const [before, after] = [`1.0.${at}`, `1.0.${at + 1}`];
      const looked = await agent.ask<LookAnswer>('lookAtPack', {
        file: fileOf(teamPack(after, at + 1, 'bonus points'), 'night'),
      });
      if (!looked.ok) throw new Error(JSON.stringify(looked));
      const { ticket } = looked.look;
      await agent.askAndStop('takePack', { ticket }, questions);
      const { versions, flaws } = await agent.shelf();
      const version = versions.night ?? '1.0.0';
      expect([before, after]).toContain(version);
      expect(flaws).toEqual([]);
      // The question starts the background again. What the agent was shown is still there, unless it is installed.
      const again = await agent.ask<Outcome>('takePack', { ticket });
      expect(again.ok || version === after).toBe(true);
      expect(await agent.shelf()).toMatchObject({ versions: { night: after }, flaws: [] });
    }
    await agent.ask('changePack', { id: 'night', act: 'remove' });
    await agent.marked('golden stars');
  });

  it('keeps the last version when it is stopped in an update, and takes the new one the next time (F18)', async () => {
    const { server, lead, agent } = cast();
    await server.publish('team.json', teamPack('1.1.0', 3, 'golden stars'), await lead.key());
    await agent.askAndStop('changePack', { id: 'team', act: 'update' }, 2);
    const { versions, flaws } = await agent.shelf();
    expect(['1.0.1', '1.1.0']).toContain(versions.team);
    expect(flaws).toEqual([]);
    await agent.update();
    await agent.shows('the version', '.pack .quiet', /1\.1\.0/);
    expect((await agent.shelf()).flaws).toEqual([]);
  });
}

/** Runs in a page of the extension: looks at a pack, and asks for rules as frames do until the answer is there. */
async function lookAndAsk(file: string): Promise<{ answer: LookAnswer; longest: number; took: number }> {
  const start = performance.now();
  let answer: LookAnswer | undefined;
  let longest = 0;
  const looking = chrome.runtime.sendMessage({ name: 'lookAtPack', ask: { file } }).then((came: LookAnswer) => {
    answer = came;
  });
  while (!answer) {
    const asked = performance.now();
    await chrome.runtime.sendMessage({ name: 'rules', ask: { site: 'desk.example' } });
    longest = Math.max(longest, performance.now() - asked);
  }
  await looking;
  return { answer, longest, took: performance.now() - start };
}
