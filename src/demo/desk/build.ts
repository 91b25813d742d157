import { join } from 'node:path';
import { build } from 'vite';
import { builtOnce, top } from './built-once';

const source = join(top, 'src/demo/desk');

/** Where the built desk lies; apart from the extension's builds, so that no editor of the desk can slip into a release. */
export const builtDesk = join(top, 'dist/demo');

const bundle = (outDir: string) =>
  build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome137', 'firefox140'],
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
    },
  });

/** Builds the desk into `dist/demo` unless what lies there was built from the same sources; throws what vite throws. */
export const buildDesk = (): Promise<void> => builtOnce(builtDesk, [source], bundle);
