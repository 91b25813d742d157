import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtOnce, top } from '../../../../src/demo/desk/built-once';
import type { BrowserName } from '../../../support/find-browser';

const here = import.meta.dirname;

const bundle = async (browser: BrowserName, outDir: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: { entry: join(here, 'probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  });
  if (browser === 'firefox') copyFileSync(join(here, 'manifest.json'), join(outDir, 'manifest.json'));
  else {
    // The tests know a running extension in Chromium by its worker.
    const manifest = JSON.parse(readFileSync(join(here, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    delete manifest.browser_specific_settings;
    writeFileSync(join(outDir, 'worker.js'), '');
    writeFileSync(
      join(outDir, 'manifest.json'),
      JSON.stringify({ ...manifest, background: { service_worker: 'worker.js' } }),
    );
  }
};

/**
 * Builds an extension that holds nothing but the editors' room and a line to the test, so that the room is tried in
 * the world of content scripts, where it will live; unless nothing has changed. Answers with its folder.
 */
export const buildProbe = async (browser: BrowserName): Promise<string> => {
  const folder = join('artifacts', 'editor-probe', browser);
  const sources = [here, join(top, 'src/editors'), join(top, 'src/engine')];
  await builtOnce(folder, sources, (aside) => bundle(browser, aside));
  return folder;
};
