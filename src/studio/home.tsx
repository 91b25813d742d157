import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { dateAndTime } from '../platform/dates';
import { t } from '../platform/i18n';
import { listDrafts, type PackDraft, removeDraft, writeDraft } from '../platform/pack-drafts';
import { Button } from '../ui/button';
import type { Route } from './route';
import { StartDialog } from './start-dialog';
import type { Threads } from './use-tests';

interface HomeProps {
  readonly go: (route: Route) => void;
  readonly threads: Threads;
}

/** The packs of this browser, and the ways to a new one. */
export function Home({ go, threads }: HomeProps): JSX.Element {
  const [drafts, reload, problem] = useDrafts();
  const [starting, start] = useState(false);
  const kept = drafts?.filter(({ deleted }) => deleted === undefined) ?? [];
  const deleted = drafts?.filter((draft) => draft.deleted !== undefined) ?? [];
  const change = (act: Promise<void>): void => void act.then(reload, reload);
  return (
    <main class="home">
      <h1>{t('studioTitle')}</h1>
      <p class="lead">{t('studioLead')}</p>
      <Button look="primary" onPress={() => start(true)}>
        {t('studioStart')}
      </Button>
      {problem && (
        <p class="banner" role="alert">
          {t('studioStorageFailed')}
        </p>
      )}
      {kept.length > 0 && <h2>{t('studioYourPacks')}</h2>}
      <ul class="cards">
        {kept.map((draft) => (
          <li key={draft.key} class="card draft">
            <a href={`#/${draft.key}/rules`}>
              <strong>
                <bdi>{draft.name || t('studioUnnamed')}</bdi>
              </strong>
              <span class="quiet">{t('studioChanged', dateAndTime(draft.changed))}</span>
            </a>
            <Button
              look="quiet"
              name={`${t('studioDelete')}: ${draft.name}`}
              onPress={() => change(writeDraft({ ...draft, deleted: Date.now() }))}
            >
              <span aria-hidden="true">{t('studioDelete')}</span>
            </Button>
          </li>
        ))}
      </ul>
      {deleted.length > 0 && <Deleted drafts={deleted} change={change} />}
      {starting && <StartDialog close={() => start(false)} go={go} threads={threads} />}
    </main>
  );
}

interface DeletedProps {
  readonly drafts: readonly PackDraft[];
  readonly change: (act: Promise<void>) => void;
}

function Deleted({ drafts, change }: DeletedProps): JSX.Element {
  return (
    <details class="more">
      <summary>{t('studioDeleted', drafts.length)}</summary>
      <ul class="cards">
        {drafts.map(({ deleted: _, ...draft }) => (
          <li key={draft.key} class="card draft">
            <bdi>{draft.name || t('studioUnnamed')}</bdi>
            <Button onPress={() => change(writeDraft(draft))}>{t('studioRestore')}</Button>
            <Button look="quiet" onPress={() => change(removeDraft(draft.key))}>
              {t('studioDeleteForGood')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useDrafts(): [readonly PackDraft[] | undefined, () => void, boolean] {
  const [drafts, setDrafts] = useState<readonly PackDraft[]>();
  const [problem, setProblem] = useState(false);
  const reload = useCallback((): void => {
    listDrafts().then(setDrafts, () => setProblem(true));
  }, []);
  useEffect(reload, [reload]);
  return [drafts, reload, problem];
}
