import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RulesAnswer } from '../../../src/platform/messages';
import { axeProblems } from '../../support/axe';
import { browsers, built, launch, type Session } from '../../support/browser';
import { canManage, manageChromium, manageFirefox } from '../../support/managed';
import { type KeyFile, type PackServer, servePacks } from '../../support/pack-server';
import { waitFor } from '../../support/wait';
import { teamPack } from './team-pack';

const PATIENCE = 60_000;

// Where nobody may write Chromium's policies, there is nothing that a test could set.
describe.each(browsers.filter(canManage))('the policy of a company in %s', (name) => {
  let session: Session;
  let server: PackServer;
  let options: Page;
  let forget = () => {};
  /** A copy: Chromium knows an extension by its folder, and other tests run beside this one. */
  let extension: string;
  let key: KeyFile;
  let policy: object;

  const text = () => options.$eval('.packs', (element) => element.textContent ?? '');
  /** The page asks anew when it comes to the front. */
  const shows = (words: RegExp) =>
    waitFor(
      String(words),
      async () => {
        await options.evaluate(() => window.dispatchEvent(new Event('focus')));
        return words.test(await text());
      },
      PATIENCE,
    );

  const rules = (): Promise<RulesAnswer> =>
    options.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return runtime.sendMessage({ name: 'rules', ask: { site: 'desk.example' } });
    });
  const owns = async (rule: string) => (await rules()).rules.rules.some(({ id }) => id === rule);

  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'replylint-managed-'));
    cpSync(built[name], extension, { recursive: true });
    server = await servePacks();
    const [own, other, lost] = await Promise.all(['key', 'other', 'lost'].map((each) => server.keygen(`${each}.json`)));
    if (!own || !other || !lost) throw new Error('The keys were not made.');
    key = own;
    const pack = JSON.stringify(teamPack('1.0.0', 1, 'bonus points'));
    await server.publish('team.json', JSON.parse(pack), key);
    await server.publish('sales.json', JSON.parse(pack.replaceAll('"team', '"sales')), other);
    await server.publish('night.json', JSON.parse(pack.replaceAll('"team', '"night')), lost);
    policy = {
      packs: [
        { url: server.address('team.json'), keys: [key.id] },
        { url: server.address('sales.json'), keys: [key.id] },
        { url: server.address('night.json'), keys: [lost.id] },
      ],
      revokedKeys: [lost.id],
      onlyThesePacks: true,
      guard: { must: 'ask', should: 'off' },
      allowPreviousVersion: false,
    };
    const managed =
      name === 'chromium' ? manageChromium(extension, policy) : manageFirefox('replylint@replylint.example', policy);
    forget = managed.forget;
    const home = 'home' in managed ? { home: String(managed.home) } : {};
    session = await launch(name, { extension, ...home });
    options = await session.openExtensionPage('src/options/index.html#packs');
    await options.setViewport({ width: 1100, height: 900 });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
    forget();
    rmSync(extension, { recursive: true, force: true });
  });

  it('installs its packs by itself, and locks them', async () => {
    await shows(/Installed by your company/);
    await shows(/Team rules of Acme/);
    expect(await options.$$('.pack input[type=checkbox]')).toEqual([]);
    expect(await text()).not.toMatch(/Remove/);
    await session.shot(options, 'packs/policy');
    expect(await axeProblems(options)).toEqual([]);
  });

  it('installs nothing that another key has signed, and says so (M03)', async () => {
    await shows(/sales\.json: It is signed by another key/);
  });

  it('installs nothing by a key that was taken back, and says so (N14)', async () => {
    await shows(/night\.json: Your company has taken the publisher’s key \([\da-f ]+\) back/);
    await session.shot(options, 'packs/revoked');
  });

  it('lets nobody add another pack (M04)', async () => {
    await shows(/allows no other packs/);
    expect(await options.$$('input[type=url]')).toEqual([]);
    const refused = await options.evaluate(
      async (file) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        return runtime.sendMessage({ name: 'lookAtPack', ask: { file } });
      },
      Buffer.from(JSON.stringify(teamPack('1.0.0', 1, 'golden stars'))).toString('base64url'),
    );
    expect(refused).toEqual({ ok: false, trouble: { code: 'forbidden' } });
  });

  it('sets the send guard', async () => {
    expect((await rules()).guard).toEqual({ must: 'ask', should: 'off', packs: [] });
  });

  // Firefox reads a policy when it starts.
  if (name === 'chromium')
    it('puts a pack out of use as soon as its key is taken back (N14)', async () => {
      expect(await owns('team/loyalty')).toBe(true);
      manageChromium(extension, { ...policy, revokedKeys: [key.id] });
      await shows(/1\.0\.0.*Your company has taken the publisher’s key/s);
      await waitFor('the rule to go', async () => !(await owns('team/loyalty')), PATIENCE);
      expect(await axeProblems(options)).toEqual([]);
      await session.shot(options, 'packs/revoked-later');
    });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
