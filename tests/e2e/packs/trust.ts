import { expect, it } from 'vitest';
import { samplePack } from '../../packs/sample-pack';
import { axeProblems } from '../../support/axe';
import { readCard } from '../../support/card';
import { pointAt } from '../../support/marks';
import type { KeyFile, PackServer } from '../../support/pack-server';
import { waitFor } from '../../support/wait';
import type { Agent } from './agent';
import type { Lead } from './lead';
import { MARKUP, teamPack } from './team-pack';

/** Who plays in these tests; the pack `team` stands at sequence 3 and finds golden stars. */
export interface Cast {
  readonly server: PackServer;
  readonly lead: Lead;
  readonly agent: Agent;
}

/** The tests of what an agent's browser takes from a server, and what not. They leave the pack installed. */
export function itTrustsTheLeadAlone(cast: () => Cast): void {
  let next: KeyFile;

  it('takes no other key, no changed file, and no pack of another team', async () => {
    const { server, lead, agent } = cast();
    const key = await lead.key();
    await server.publish('team.json', teamPack('1.2.0', 4, 'bonus points'), await server.keygen('stranger.json'));
    await agent.update();
    await agent.shows('why', '.pack-trouble', /signed by another key/);
    await server.publish('team.json', teamPack('1.2.0', 4, 'bonus points'), key);
    server.put('team.json', JSON.stringify(teamPack('1.2.0', 4, 'bonus points'), null, 2));
    await agent.update();
    await agent.shows('why', '.pack-trouble', /does not fit the file/);
    await server.publish('team.json', { ...samplePack, sequence: 9 }, key);
    await agent.update();
    await agent.shows('why', '.pack-trouble', /This is the pack “acme”/);
    server.put('team.json', '<!doctype html><title>Sign in</title>');
    await agent.update();
    await agent.shows('why', '.pack-trouble', /not a pack/);
    await agent.marked('golden stars');
  });

  it('shows the day after which a version is old, and goes on with it', async () => {
    const { server, lead, agent } = cast();
    await server.publish(
      'team.json',
      teamPack('1.2.0', 4, 'bonus points'),
      await lead.key(),
      '--expires',
      '2026-01-31',
    );
    await agent.update();
    await agent.shows('the notice', '.pack-notice', /Jan 31, 2026/);
    await agent.session.shot(agent.options, 'packs/expired');
    expect(await axeProblems(agent.options)).toEqual([]);
    await agent.marked('bonus points');
    await agent.popupSays(/Team.*old/, 'packs/popup-old');
  });

  it('waits for its turn when a version goes to a share of the installations first', async () => {
    const { server, lead, agent } = cast();
    await agent.drawLot('team', 50);
    const key = await lead.key();
    const version = teamPack('1.3.0', 5, 'golden stars');
    await server.publish('team.json', version, key, '--share', '50');
    await agent.update();
    await agent.shows('that it waits', '.pack', /1\.3\.0/);
    expect(await agent.text('.pack .quiet')).toContain('1.2.0');
    await agent.session.shot(agent.options, 'packs/waiting');
    expect(await axeProblems(agent.options)).toEqual([]);
    await server.publish('team.json', version, key, '--share', '51');
    await agent.update();
    await agent.shows('the version', '.pack .quiet', /1\.3\.0/);
    await agent.marked('golden stars');
  });

  it('follows the lead to a new key that the old one has signed', async () => {
    const { server, lead, agent } = cast();
    next = await lead.nextKey();
    // The file of the key holds what the old one has signed.
    await server.publish('team.json', teamPack('2.0.0', 2, 'bonus points'), next);
    await agent.update();
    await agent.shows('the version', '.pack .quiet', /2\.0\.0/);
    expect((await agent.text('.pack-fingerprint')).replaceAll(' ', '')).toBe(next.id);
    await waitFor('the old mark to go', async () => !(await agent.isMarked('golden stars')));
  });

  it('goes back one version by one press', async () => {
    const { agent } = cast();
    await agent.press('Go back to 1.3.0');
    await agent.shows('the version', '.pack .quiet', /1\.3\.0/);
    await agent.marked('golden stars');
    await agent.update();
    await agent.shows('the version still', '.pack .quiet', /1\.3\.0/);
  });

  it('forgets neither key nor version of a pack that was removed', async () => {
    const { server, lead, agent } = cast();
    await agent.press('Remove');
    await agent.press('Remove');
    await agent.shows('that there is none', '.packs', /No packs yet/);
    await waitFor('the mark to go', async () => !(await agent.isMarked('golden stars')));
    await server.publish('team.json', teamPack('3.0.0', 9, 'bonus points'), await lead.key());
    await agent.lookAt(server.address('team.json'));
    await agent.shows('why', '.pack-trouble', /another key/);
    await server.publish('team.json', teamPack('1.9.0', 1, 'bonus points'), next);
    await agent.lookAt(server.address('team.json'));
    await agent.shows('why', '.pack-trouble', /older \(sequence 1\)/);
  });

  it('takes an older version only from an agent who has typed the name of the pack (N10)', async () => {
    const { agent } = cast();
    const { options } = agent;
    const isShut = () =>
      options.$eval('.pack-older button', (button) => button.matches('[aria-disabled=true], :disabled'));
    expect(await isShut()).toBe(true);
    await agent.session.shot(options, 'packs/accept-older');
    await agent.fitsNarrow('packs/accept-older-narrow');
    expect(await axeProblems(options)).toEqual([]);
    await options.locator('.pack-older input').fill('tea');
    expect(await isShut()).toBe(true);
    await options.locator('.pack-older input').fill('team');
    await options.keyboard.press('Enter');
    await agent.shows('that it is older', '.pack-look .pack-notice', /older than the one that was here/);
    expect(await axeProblems(options)).toEqual([]);
    await agent.press('Install');
    await agent.shows('the older version', '.pack-list', /1\.9\.0/);
    await agent.marked('bonus points');
  });

  it('takes a file with its signature beside it', async () => {
    const { server, agent } = cast();
    await server.publish('team.json', teamPack('2.1.0', 3, 'golden stars'), next);
    await agent.chooseFiles(server.path('team.json'), server.path('team.json.sig'));
    await agent.shows('whose it is', '.pack-look', /2\.1\.0, in place of 1\.9\.0/);
    expect((await agent.text('.pack-look .pack-fingerprint')).replaceAll(' ', '')).toBe(next.id);
    await agent.press('Install');
    await agent.shows('the version', '.pack .quiet', /2\.1\.0/);
    await agent.chooseFiles(server.path('team.json'));
    await agent.shows('that the signature is missing', '.pack-trouble', /signature/);
  });

  it('reads the words of a pack as words, whatever they look like (K10)', async () => {
    const { session, draft, marked } = cast().agent;
    await marked('golden stars');
    await pointAt(session, draft, 'golden stars');
    // The press into the draft may have opened the card of the words there.
    await waitFor('the words', async () => (await readCard(session, draft))?.why === MARKUP);
    const made = await session.insideClosedRoots(draft.mainFrame(), 'rl-host', (root) => {
      const card = root.querySelector('.top')?.shadowRoot;
      return [...(card?.querySelectorAll('img, style, textarea') ?? [])].length;
    });
    expect(Math.max(...made)).toBe(0);
    await session.shot(draft, 'packs/markup');
  });
}
