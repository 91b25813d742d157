import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/ask';
import { t, uiLanguage } from '../../platform/i18n';
import { openTab } from '../../platform/tabs';
import { Button } from '../button';
import './pack-news.css';

/** What an agent should know of a pack. */
interface News {
  readonly id: string;
  readonly words: string;
  readonly isTrouble: boolean;
}

/** What is new in the team's packs, or wrong with them, with the way to the page that says more. Mostly nothing. */
export function PackNews(): JSX.Element | null {
  const news = useNews();
  if (news.length === 0) return null;
  return (
    <section class="pack-news-list" aria-label={t('packsTitle')}>
      <ul>
        {news.map(({ id, words, isTrouble }) => (
          <li key={id} class={isTrouble ? 'pack-news-trouble' : undefined} dir="auto">
            {words}
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => void openTab('src/options/index.html#packs')}>
        {t('packsShow')}
      </Button>
    </section>
  );
}

function useNews(): readonly News[] {
  const [news, setNews] = useState<readonly News[]>([]);
  useEffect(() => {
    const over = new AbortController();
    void ask('packs', {}).then((view) => {
      if (!view || over.signal.aborted) return;
      setNews(view.packs.flatMap((pack) => newsOf(pack)));
    });
    return () => over.abort();
  }, []);
  return news;
}

type Shown = Awaited<ReturnType<typeof ask<'packs'>>> & object;

function newsOf({ id, name, now, trouble, expired, changes, on }: Shown['packs'][number]): readonly News[] {
  const label = name[uiLanguage()] ?? name.en ?? Object.values(name)[0] ?? id;
  if (trouble && on) return [{ id, words: t('packNewsOff', label), isTrouble: true }];
  if (expired) return [{ id, words: t('packNewsOld', label), isTrouble: true }];
  return changes.length > 0 ? [{ id, words: t('packNewsChanged', label, now.version), isTrouble: false }] : [];
}
