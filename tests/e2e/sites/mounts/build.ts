import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const modules = join(here, '../../../../node_modules');

/** A bundle as one script. */
interface Bundle {
  readonly script: string;
  readonly style: string;
}

const bundle = async (entry: string, alias: Readonly<Record<string, string>> = {}): Promise<Bundle> => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const files = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
  const style = files.find(({ fileName }) => fileName.endsWith('.css'));
  const script = files.find(({ type }) => type === 'chunk');
  return {
    script: script?.type === 'chunk' ? script.code : '',
    style: style?.type === 'asset' ? String(style.source) : '',
  };
};

let mounts: Promise<Bundle> | undefined;
let probe: Promise<Bundle> | undefined;

/** The real editors that replicas name, for React 17. Built when first asked for. */
export const mountsBundle = (): Promise<Bundle> => {
  mounts ??= bundle(join(here, 'mount.ts'), {
    slate: join(modules, 'slate-0-47'),
    react: join(modules, 'react-17'),
    'react-dom': join(modules, 'react-dom-17'),
  });
  return mounts;
};

/** The sites' room as a function in the page that answers what a site says of a box. Built when first asked for. */
export const probeBundle = (): Promise<Bundle> => {
  probe ??= bundle(join(here, 'probe.ts'));
  return probe;
};
