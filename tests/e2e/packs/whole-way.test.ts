import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import { axeProblems } from '../../support/axe';
import { chooseFile } from '../../support/backtest';
import { browsers } from '../../support/browser';
import { type PackServer, servePacks } from '../../support/pack-server';
import { press, textOf } from '../../support/studio';
import { waitFor } from '../../support/wait';
import { type Agent, startAgent } from './agent';
import { type Lead, type SignedFiles, startLead } from './lead';
import { itAddsUpCounts } from './learning';
import { itSurvivesBeingStopped } from './stopping';
import { itTrustsTheLeadAlone } from './trust';

const REPLIES = 10_000;
const said = ['Fine, sent.', 'I can offer bonus points.', 'Thanks, done.', 'The money is on its way.', 'All is well.'];
const replies = Array.from({ length: REPLIES }, (_, n) => JSON.stringify({ id: n, reply: said[n % said.length] }));

describe.each(browsers)('from the first rule to an agent, in %s', (name) => {
  let desk: DeskServer;
  let server: PackServer;
  let lead: Lead;
  let agent: Agent;
  let first: SignedFiles;
  let second: SignedFiles;

  const publish = (files: SignedFiles) => {
    server.put('team.json', files.pack);
    server.put('team.json.sig', files.signature);
  };

  beforeAll(async () => {
    [desk, server] = await Promise.all([startDesk(), servePacks()]);
    const words = "I don't know why nobody came. I can offer you bonus points or golden stars.";
    lead = await startLead(name);
    agent = await startAgent(name, desk.url, server, words, "I don't know");
  });

  afterAll(async () => {
    await Promise.all([lead?.close(), agent?.session.close()]);
    await Promise.all([desk?.close(), server?.close()]);
  });

  it('a lead writes a rule in the studio, and its tests hold', async () => {
    await lead.writeRule('bonus points');
    await lead.session.shot(lead.page, 'whole-way/rule');
  });

  it(`tries it on ${REPLIES.toLocaleString('en-US')} replies of the past`, async () => {
    await press(lead.page, 'Back-test');
    await lead.page.locator('.backtest-drop').wait();
    await chooseFile(lead.page, 'past.ndjson', replies.join('\n'));
    await press(lead.page, 'Try the rules');
    const row = () =>
      lead.page.$$eval('.backtest-table tr', (rows) =>
        rows.map((each) => each.textContent ?? '').find((text) => text.includes('team/loyalty')),
      );
    expect(await waitFor('the result', row, 200_000)).toContain((REPLIES / said.length).toLocaleString('en-US'));
    await lead.session.shot(lead.page, 'whole-way/backtest');
  });

  it('signs it with a new key, and puts both files on a server', async () => {
    await press(lead.page, 'Rules');
    first = await lead.sign();
    expect(JSON.parse(first.pack)).toMatchObject({ id: 'team', version: '1.0.0', sequence: 1 });
    publish(first);
  });

  it('an agent subscribes by keys alone, and sees first whose it is', async () => {
    const { options } = agent;
    await options.bringToFront();
    const tabTo = (what: string, isThere: (wanted: string) => boolean) =>
      waitFor(`the focus on ${what}`, async () => {
        await options.keyboard.press('Tab');
        return options.evaluate(isThere, what);
      });
    await tabTo('url', (type) => (document.activeElement as HTMLInputElement | null)?.type === type);
    await options.keyboard.type(server.address('team.json'));
    await options.keyboard.press('Enter');
    await agent.shows('the name', '.pack-look h2', /Team/);
    expect((await agent.text('.pack-fingerprint')).replaceAll(' ', '')).toBe((await lead.key()).id);
    await agent.session.shot(options, 'packs/look');
    expect(await axeProblems(options)).toEqual([]);
    await tabTo('Install', (label) => document.activeElement?.textContent === label);
    await options.keyboard.press('Enter');
    await agent.shows('the pack in the list', '.pack-list', /1\.0\.0/);
  });

  it('sees the rule at work at once, in a draft that is open', async () => {
    await agent.marked('bonus points');
    await agent.session.shot(agent.draft, 'whole-way/desk');
  });

  it('gets the next version, and reads what is new, also in the popup', async () => {
    await lead.nextVersion('golden stars');
    second = await lead.sign();
    publish(second);
    await agent.update();
    await agent.shows('the news', '.pack-news', /team\/loyalty: 1 phrase added/);
    await agent.session.shot(agent.options, 'packs/news');
    await agent.fitsNarrow('packs/news-narrow');
    expect(await axeProblems(agent.options)).toEqual([]);
    await agent.marked('golden stars');
    await agent.popupSays(/Team.*1\.0\.1/, 'packs/popup-news');
  });

  it('fetches nothing that has not changed', async () => {
    const asked = server.log.length;
    await agent.update();
    expect(server.log.slice(asked)).toEqual(['/team.json.sig 304']);
  });

  it('is not led back to an older version, and reads why', async () => {
    publish(first);
    await agent.update();
    await agent.shows('why', '.pack-trouble', /older \(sequence 1\)/);
    await agent.shows('the version', '.pack .quiet', /1\.0\.1/);
    await agent.session.shot(agent.options, 'packs/older');
    expect(await axeProblems(agent.options)).toEqual([]);
    await agent.marked('golden stars');
  });

  itSurvivesBeingStopped(() => ({ server, lead, agent }));
  itTrustsTheLeadAlone(() => ({ server, lead, agent }));
  itAddsUpCounts(() => ({ server, lead, agent }));

  it('wrote no error, and asked nobody outside of this machine', async () => {
    for (const { session } of [lead, agent]) {
      expect(await session.problems()).toEqual([]);
      expect(session.strangers()).toEqual([]);
    }
    expect(await textOf(lead.page, '.tests-link')).toContain('hold');
  });
});
