import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loopback } from '../../vite.config';
import agreed from '../fixtures/permissions.json' with { type: 'json' };
import { browsers, built, launch } from '../support/browser';

const browserOf = { chromium: 'chrome', firefox: 'firefox' } as const;

describe.each(browsers)('what is built for %s', (name) => {
  const folder = built[name];
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

  it('has the permissions that everybody has agreed on, and loopback for these tests', () => {
    const { permissions, host_permissions, optional_host_permissions } = agreed[browserOf[name]];
    const hosts = [...host_permissions, ...loopback];
    expect(manifest).toMatchObject({ permissions, host_permissions: hosts, optional_host_permissions });
    expect(manifest.content_scripts[0].matches).toEqual(hosts);
  });

  it('lets no page probe for it, and is one script in a page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    const [sentinel] = manifest.content_scripts[0].js;
    for (const file of [sentinel, 'linter.js', 'later.js', 'recognise.js', 'sites/elsewhere.js'])
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\bimport\s*[({'"]/);
    expect(statSync(join(folder, sentinel)).size).toBeLessThan(3_000);
  });

  it.each(scripts)('runs no code from strings, and knows no address to fetch from: %s', (script) => {
    const code = readFileSync(join(folder, script), 'utf8');
    expect(code).not.toMatch(/\beval\(|new Function\(|importScripts\(|XMLHttpRequest|sendBeacon|WebSocket/);
  });

  it('has none of the demo desk in it', () => {
    const all = scripts.map((script) => readFileSync(join(folder, script), 'utf8')).join('\n');
    expect(all).not.toMatch(/Priya Raman|ckeditor5-|Put in a poor reply/);
    // Nor of the machine that built it: two builds are the same, byte by byte.
    expect(all).not.toContain(process.cwd());
  });

  it('is taken by the browser with all its shortcuts', async () => {
    const session = await launch(name, { extension: folder });
    const popup = await session.openExtensionPage('src/popup/index.html');
    const commands = await popup.evaluate(() => chrome.commands.getAll());
    // Those of the browser itself, for the popup and the panel, begin with an underscore.
    const own = commands.filter(({ name }) => !name?.startsWith('_'));
    const shortcuts = Object.fromEntries(own.map(({ name, shortcut }) => [name, shortcut ?? '']));
    expect(shortcuts).toEqual({
      'next-finding': 'Alt+Shift+Period',
      'previous-finding': 'Alt+Shift+Comma',
      'first-fix': 'Alt+Shift+K',
      'open-checklist': 'Alt+Shift+L',
      'ignore-finding': '',
    });
    await session.close();
  });
});

it('builds a command line that needs nothing but Node', () => {
  const help = execFileSync(process.execPath, ['dist/cli/replylint.js', '--help'], {
    encoding: 'utf8',
    cwd: process.cwd(),
  });
  expect(help).toContain('replylint');
});
