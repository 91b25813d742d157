import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown, runnerImport, type UserConfig } from 'vite';
import type { TestUserConfig } from 'vitest/node';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { siteHosts } from './src/sites/hosts.ts';
import { SlowFirst } from './tests/support/slow-first.ts';

const targets = ['chrome137', 'firefox140'];

/** Changes with the rules and with what compiles them: installed packs are compiled anew then. */
const stampOf = (compiled: object): string =>
  createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 32);

/**
 * Compiles the built-in rules into `rules/`: what all languages share, and a file for each language; beside them the
 * sources, for packs that build on them.
 */
const compiledRules = (): Plugin => ({
  name: 'compiled-rules',
  async generateBundle() {
    const { module } =
      await runnerImport<typeof import('./src/packs/builtin/compiled')>('./src/packs/builtin/compiled');
    const { page, programs, examples } = module.compiledCore;
    const compiled = { page, ...programs, ...module.exampleFiles(examples) };
    const files = {
      ...compiled,
      sources: module.builtinPacks,
      signs: module.languageSigns,
      stamp: { stamp: stampOf(compiled) },
    };
    for (const [name, value] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName: `rules/${name}.json`, source: JSON.stringify(value) });
  },
});

/** What scripts in pages have in the place of other files. */
const forPages = {
  'webextension-polyfill': resolve('src/platform/native.ts'),
  './messages/own': resolve('src/platform/messages/none.ts'),
};

/**
 * Builds what is called into a page as one script that asks for no other file, so that pages cannot probe for the
 * extension. `answer` is an expression at its end: what the browser hands to whoever started the script; `instead` puts
 * files in the place of others.
 */
const pageScript = (entry: string, fileName: string, answer = '', instead: Record<string, string> = {}): Plugin => ({
  name: fileName,
  async generateBundle() {
    const made = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: { ...forPages, ...instead } },
      build: { write: false, minify: true, target: targets, lib: { entry, formats: ['iife'], name: 'replylint' } },
    });
    const [{ output }] = made as Rolldown.RolldownOutput[];
    this.emitFile({ type: 'asset', fileName, source: output[0].code + answer });
  },
});

/** What is known of a helpdesk, a script for each: a page gets that of its own. */
const siteScripts = (): readonly Plugin[] =>
  [...Object.keys(siteHosts), 'elsewhere'].map((id) =>
    pageScript('src/content/sites.ts', `sites/${id}.js`, '', { '../sites/here': resolve(`src/sites/${id}.ts`) }),
  );

/** Where the demo desk and the tests run. A build for a store (`RELEASE=1 npm run build`) has no business there. */
export const loopback: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'];

/** The manifest for one browser: all that differs between the two is decided here. */
export const manifestFor = (browser: 'chrome' | 'firefox', release: boolean) => {
  const { browser_specific_settings, minimum_chrome_version, background, storage, ...common } = manifest;
  const host_permissions = [...common.host_permissions, ...(release ? [] : loopback)];
  const content_scripts = common.content_scripts.map((script) => ({ ...script, matches: host_permissions }));
  const own =
    browser === 'chrome'
      ? {
          minimum_chrome_version,
          background,
          storage,
          permissions: [...common.permissions, 'sidePanel'],
          side_panel: { default_path: panel },
        }
      : {
          browser_specific_settings,
          background: { scripts: [background.service_worker], type: 'module' },
          sidebar_action: {
            default_title: '__MSG_panelName__',
            default_panel: panel,
            default_icon: common.action.default_icon,
            open_at_install: false,
          },
        };
  return { ...common, ...own, host_permissions, content_scripts, version: project.version };
};

/** The checklist that stays open beside the page. */
const panel = 'src/panel/index.html';

/** The extension for one browser, into `dist/<browser>`. */
const extension = (browser: 'chrome' | 'firefox'): UserConfig => {
  const manifestOfBuild = manifestFor(browser, Boolean(process.env.RELEASE)) as ManifestV3Export;
  return {
    plugins: [
      compiledRules(),
      pageScript('src/content/linter.ts', 'linter.js'),
      ...siteScripts(),
      pageScript('src/content/later/index.ts', 'later.js'),
      pageScript('src/content/times.ts', 'times.js'),
      pageScript('src/content/recognise.ts', 'recognise.js', ';replylint.productHere()'),
      crx({ browser, manifest: manifestOfBuild }),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: targets,
      modulePreload: { polyfill: false },
      // Pages that the build does not find in the manifest by itself.
      rolldownOptions: {
        input: ['src/welcome/index.html', 'src/studio/index.html', ...(browser === 'firefox' ? [panel] : [])],
      },
    },
    worker: { format: 'es' },
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

/** The benchmark as plain JavaScript: what runs TypeScript directly adds work of its own to every closure. */
const benchmark: UserConfig = {
  build: {
    ssr: 'tests/bench/run.ts',
    outDir: 'artifacts/bench',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
  },
};

/**
 * Pictures of screens are taken in one browser: their states are made by standing in for the extension's own world. And
 * `npm start` picks its browser itself.
 */
const inChromium = ['tests/e2e/*screens.test.ts', 'tests/e2e/start.test.ts'];
const chromiumOnly = process.env.REPLYLINT_BROWSERS === 'firefox' ? inChromium : [];

/** How many files of tests run at once, each with a browser of its own; one, unless whoever starts them has room. */
const filesAtOnce = Number(process.env.REPLYLINT_AT_ONCE ?? 1);

const inBrowsers = (name: string, own: TestUserConfig): { test: TestUserConfig } => ({
  test: {
    name,
    ...own,
    maxWorkers: filesAtOnce,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    retry: 0,
  },
});

const tests: UserConfig & { test: TestUserConfig } = {
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: 'tests/support/seed.ts',
          // All cores: Vitest itself leaves one idle, which is half of a small machine.
          maxWorkers: '100%',
        },
      },
      inBrowsers('e2e', { include: ['tests/e2e/**/*.test.ts'], exclude: ['tests/e2e/helpdesks/**', ...chromiumOnly] }),
      inBrowsers('helpdesks', {
        include: ['tests/e2e/helpdesks/**/*.test.ts'],
        globalSetup: 'tests/e2e/helpdesks/setup.ts',
      }),
    ],
  },
};

/** `--mode` picks what is built: `chrome`, `firefox`, `cli` or `bench`; vitest brings its own, `test`. */
export default defineConfig(({ mode }): UserConfig => {
  switch (mode) {
    case 'chrome':
    case 'firefox':
      return extension(mode);
    case 'cli':
      return commandLine;
    case 'bench':
      return benchmark;
    default:
      return tests;
  }
});
