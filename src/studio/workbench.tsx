import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import type { Bench } from './bench';
import { BrokenBanner } from './broken-banner';
import { StudioProvider, type StudioState } from './context';
import { Head } from './head';
import { textsAt } from './json';
import { JsonPane } from './json-pane/json-pane';
import { type Kept, keepDraft } from './keep';
import { placed } from './problems';
import type { Route } from './route';
import { Screen } from './screen';
import { Tabs } from './tabs';
import { type Threads, useInherited, useTests } from './use-tests';
import { useUndoKeys } from './use-undo-keys';

interface WorkbenchProps {
  readonly draft: string;
  readonly bench: Bench;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly threads: Threads;
}

/** An open pack: its screens, and its text beside them. */
export function Workbench({ draft, bench, route, go, threads }: WorkbenchProps): JSX.Element | null {
  const kept = useKept(draft, bench);
  const [textShown, showText] = useState(false);
  const state = useStudioState({ draft, bench, route, go, threads });
  useUndoKeys(bench, go);
  if (!state)
    return (
      <main class="empty-state" aria-busy="true">
        <h1>{t('studioOpening')}</h1>
      </main>
    );
  const { broken } = bench.work;
  return (
    <StudioProvider value={state}>
      <Head kept={kept} textShown={textShown} showText={showText} />
      <Tabs />
      <div class={textShown ? 'bench bench-with-text' : 'bench'}>
        <main class="screen-area">
          {broken && <BrokenBanner showText={() => showText(true)} />}
          <div class="screen" inert={broken !== undefined}>
            <Screen />
          </div>
        </main>
        {textShown && <JsonPane close={() => showText(false)} />}
      </div>
    </StudioProvider>
  );
}

function useStudioState({ bench, route, go, threads }: WorkbenchProps): StudioState | undefined {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const over = new AbortController();
    bench.listen(() => again(undefined), over.signal);
    return () => over.abort();
  }, [bench]);
  const pack = bench.work.value;
  // Asked first: the form waits for it, and the tests take longer.
  const inherited = useInherited(pack, threads);
  const tests = useTests(bench, threads);
  const languages = textsAt(pack, 'languages');
  const [chosen, setLanguage] = useState('');
  const found = bench.work.broken?.problems ?? tests.report?.problems;
  const problems = useMemo(() => placed(pack, found ?? []), [pack, found]);
  if (!inherited) return undefined;
  return {
    bench,
    pack,
    inherited,
    languages,
    language: languages.includes(chosen) ? chosen : (languages[0] ?? 'en'),
    setLanguage,
    route,
    go: (next) => go({ ...route, ...next }),
    tests,
    problems,
    threads,
    edit: (value, field) => bench.edit(value, { field, place: location.hash }),
  };
}

function useKept(draft: string, bench: Bench): Kept {
  const [kept, setKept] = useState<Kept>('kept');
  useEffect(() => {
    const over = new AbortController();
    keepDraft(draft, bench, setKept, over.signal);
    return () => over.abort();
  }, [draft, bench]);
  return kept;
}
