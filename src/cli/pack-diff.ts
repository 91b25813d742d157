import { diffRules } from '../packs/diff';
import { changeWords } from './change-words';
import { type ExitCode, exit, type Io, write } from './io';
import { loadPackFiles, readPackFiles, told } from './packs';

/** Says in words what is different between two versions of a pack; exit 1 when one does not load. */
export async function packDiff(names: readonly [old: string, now: string], io: Io): Promise<ExitCode> {
  const versions = [];
  for (const file of await readPackFiles(names)) {
    const [{ loaded } = { loaded: undefined }] = loadPackFiles([file]);
    if (!loaded?.ok) {
      for (const problem of loaded?.problems ?? []) await write(io.stderr, `${told(file.name, problem)}\n`);
      return exit.findings;
    }
    versions.push({ rules: loaded.rules, settings: loaded.pack.settings, pack: loaded.pack });
  }
  const [old, now] = versions;
  if (!old || !now) return exit.trouble;
  const changes = diffRules(old, now).map(changeWords);
  const head = `${now.pack.id} ${old.pack.version} (sequence ${old.pack.sequence}) -> ${now.pack.version} (sequence ${now.pack.sequence})`;
  await write(io.stdout, `${[head, ...(changes.length > 0 ? changes : ['nothing that a rule does'])].join('\n  ')}\n`);
  return exit.fine;
}
