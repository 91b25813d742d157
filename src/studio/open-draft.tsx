import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { readDraft } from '../platform/pack-drafts';
import { Bench } from './bench';
import type { Route } from './route';
import type { Threads } from './use-tests';
import { Workbench } from './workbench';

interface OpenDraftProps {
  readonly draft: string;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly threads: Threads;
}

/** What came of opening a draft. Two tabs that write one draft would take turns in losing work: the second only looks. */
type Opened = { readonly bench: Bench } | 'gone' | 'elsewhere' | undefined;

/** Fetches a draft and puts it on the bench. */
export function OpenDraft({ draft, route, go, threads }: OpenDraftProps): JSX.Element | null {
  const opened = useDraft(draft);
  if (opened === undefined) return null;
  if (opened === 'gone' || opened === 'elsewhere')
    return (
      <main class="empty-state">
        <h1>{t(opened === 'gone' ? 'studioGoneTitle' : 'studioElsewhereTitle')}</h1>
        <p>{t(opened === 'gone' ? 'studioGoneBody' : 'studioElsewhereBody')}</p>
        <a class="rl-button rl-button-primary" href="#/">
          {t('studioAllPacks')}
        </a>
      </main>
    );
  return <Workbench draft={draft} bench={opened.bench} route={route} go={go} threads={threads} />;
}

function useDraft(key: string): Opened {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const over = new AbortController();
    const read = async (): Promise<Opened> => {
      const draft = await readDraft(key);
      return draft ? { bench: new Bench(draft.text) } : 'gone';
    };
    // Held until the pack is closed.
    void navigator.locks.request(`studio-${key}`, { ifAvailable: true }, async (lock) => {
      const found = lock ? await read().catch((): Opened => 'gone') : 'elsewhere';
      if (over.signal.aborted) return;
      setOpened(found);
      await new Promise((resolve) => over.signal.addEventListener('abort', resolve, { once: true }));
    });
    return () => over.abort();
  }, [key]);
  return opened;
}
