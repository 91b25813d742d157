import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtOnce, top } from '../../../../src/demo/desk/built-once';
import type { PageName } from '../boxes';

const here = import.meta.dirname;

interface Page {
  readonly entry: string;
  readonly alias?: Record<string, string>;
}

/** The page of each editor that is not in the demo desk: its source, and what its packages should find by another name. */
const pages: Readonly<Record<PageName | 'field', Page>> = {
  trix: { entry: 'trix.ts' },
  tiptap: { entry: 'tiptap.ts' },
  codemirror: { entry: 'codemirror.ts' },
  draft: { entry: 'draft.tsx', alias: { react: 'react-17', 'react-dom': 'react-dom-17' } },
  'slate-0-47': {
    entry: 'slate-0-47.tsx',
    alias: { react: 'react-17', 'react-dom': 'react-dom-17', slate: 'slate-0-47' },
  },
  'chat-input': { entry: 'chat-input.ts' },
  gmail: { entry: 'gmail.ts' },
  field: { entry: 'field.ts' },
};

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title>
<link rel="stylesheet" href="page.css">
<style>
  main { width: 640px; font: 15px/1.6 sans-serif }
  [contenteditable] { min-height: 160px }
  .cm-content { font-family: sans-serif }
</style>
<body><script src="page.js"></script>`;

const bundle = async (outDir: string, { entry, alias = {} }: Page): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: {
      // Whole package names: `slate` must not become a part of `slate-react`.
      alias: Object.entries(alias).map(([name, replacement]) => ({
        find: new RegExp(`^${name}(?=/|$)`),
        replacement,
      })),
    },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: join(here, entry),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  writeFileSync(join(outDir, 'page.css'), '', { flag: 'a' });
  writeFileSync(join(outDir, 'index.html'), html);
};

/** Builds a page for each of the further editors, unless nothing has changed; answers with their folder. */
export const buildPages = async (): Promise<string> => {
  const folder = join('artifacts', 'editor-pages');
  await builtOnce(folder, [here, join(top, 'src/demo/desk/editors')], async (aside) => {
    for (const [name, page] of Object.entries(pages)) await bundle(join(aside, name), page);
  });
  return folder;
};
