import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { CountsFile } from '../../../src/packs/counts';
import { axeProblems } from '../../support/axe';
import { goToSection, savedBy } from '../../support/settings-page';
import { press, textOf } from '../../support/studio';
import { waitFor } from '../../support/wait';
import type { Cast } from './trust';

/** The tests of how counts come from agents to the lead: as files, by hand. */
export function itAddsUpCounts(cast: () => Cast): void {
  let mine: string;

  it('counts what each version showed, and hands it to nobody but the agent', async () => {
    const { agent } = cast();
    const { counts } = await waitFor('the counts', async () => {
      const file = await agent.ask<CountsFile>('tallies', {});
      return file.counts.some(({ rule }) => rule === 'team/loyalty') && file;
    });
    const versions = counts.filter(({ rule }) => rule === 'team/loyalty').map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(1);
    expect(JSON.stringify(counts)).not.toContain('bonus');
    await goToSection(agent.options, 'counts');
    await agent.options.waitForSelector('table.counts');
    await agent.session.shot(agent.options, 'packs/counts');
    expect(await axeProblems(agent.options)).toEqual([]);
    mine = await savedBy(agent.options, 'Save as a file for the team lead');
    await goToSection(agent.options, 'packs');
  });

  it('adds up the files of many agents in the studio', async () => {
    const { page, session } = cast().lead;
    const folder = mkdtempSync(join(tmpdir(), 'replylint-counts-'));
    const own = { rule: 'team/loyalty', pack: 'team', version: '9.0.0' };
    const agentFile = (from: string, fixed: number, ignored: number) =>
      JSON.stringify({ ...JSON.parse(mine), from, counts: [{ ...own, shown: 40, fixed, ignored, sent: 0 }] });
    const files = [mine, agentFile('ann', 10, 24), agentFile('bob', 10, 26), '{ "format": 1 }'];
    const paths = files.map((_, n) => join(folder, `agent-${n}.json`));
    for (const [n, path] of paths.entries()) writeFileSync(path, files[n] ?? '');
    await press(page, 'Learn');
    const input = (await page.waitForSelector('.learn input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
    await waitFor('the sum', async () => (await textOf(page, '.learn [role=status]')).includes('3'));
    const rows = await page.$$eval('table.counts tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows.some((row) => row.includes('team/loyalty') && /50\s*63%/.test(row))).toBe(true);
    expect(await textOf(page, '.learn .problems')).toContain('agent-3.json');
    await session.shot(page, 'studio/learn');
    expect(await axeProblems(page)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
}
