import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import type { TestUserConfig } from 'vitest/node';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

const targets = ['chrome137', 'firefox140'];

/** The extension for one browser, into `dist/<browser>`: all that differs between the two is decided here. */
const extension = (browser: 'chrome' | 'firefox'): UserConfig => {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest;
  const own =
    browser === 'chrome'
      ? { minimum_chrome_version, background }
      : { browser_specific_settings, background: { scripts: [background.service_worker], type: 'module' } };
  return {
    plugins: [crx({ browser, manifest: { ...common, ...own, version: project.version } as ManifestV3Export })],
    build: { outDir: `dist/${browser}`, emptyOutDir: true, target: targets, modulePreload: false },
  };
};

/** The command line as one file that needs nothing but Node. */
const commandLine: UserConfig = {
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'replylint.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
};

/** The demo desk, built once and served as files, so that no dependency is discovered (and no page reloaded) midway. */
const desk: UserConfig = {
  root: 'src/demo/desk',
  publicDir: false,
  build: { outDir: '../../../artifacts/desk', emptyOutDir: true, target: targets, chunkSizeWarningLimit: 5000 },
};

/** Browsers share two cores and one display: their tests run one after the other. */
const inBrowsers = (name: string, include: string[], exclude: string[] = []): { test: TestUserConfig } => ({
  test: {
    name,
    include,
    exclude,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    retry: 0,
  },
});

const tests: UserConfig & { test: TestUserConfig } = {
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'] } },
      inBrowsers('e2e', ['tests/e2e/**/*.test.ts'], ['tests/e2e/helpdesks/**']),
      inBrowsers('helpdesks', ['tests/e2e/helpdesks/**/*.test.ts']),
    ],
  },
};

/** `--mode` picks what is built: `chrome`, `firefox`, `cli` or `desk`; vitest brings its own, `test`. */
export default defineConfig(({ mode }): UserConfig => {
  switch (mode) {
    case 'chrome':
    case 'firefox':
      return extension(mode);
    case 'cli':
      return commandLine;
    case 'desk':
      return desk;
    default:
      return tests;
  }
});
