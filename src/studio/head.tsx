import type { JSX } from 'preact';
import { type MessageKey, plural, t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useStudio } from './context';
import { Export } from './export/export';
import { textAt } from './json';
import type { Kept } from './keep';
import { takeBack } from './use-undo-keys';

interface HeadProps {
  readonly kept: Kept;
  readonly textShown: boolean;
  readonly showText: (shown: boolean) => void;
}

const keptWords: Readonly<Record<Kept, MessageKey>> = {
  kept: 'studioKept',
  keeping: 'studioKeeping',
  failed: 'studioKeepFailed',
};

/** The bar over an open pack: which one, whether it is kept and tested, undo and redo, export. */
export function Head({ kept, textShown, showText }: HeadProps): JSX.Element {
  const { bench, pack, route, go } = useStudio();
  const back = (way: 'undo' | 'redo') => takeBack(bench, (next) => go(next), way);
  return (
    <header class="head">
      <a class="head-home" href="#/" title={t('studioAllPacks')}>
        <Icon name="previous" />
        <span class="rl-spoken">{t('studioAllPacks')}</span>
      </a>
      <div class="head-name">
        <h1>
          <bdi>{textAt(pack, 'name', 'en') || textAt(pack, 'id') || t('studioUnnamed')}</bdi>
        </h1>
        <p class="quiet" role="status" data-kept={kept}>
          <bdi>
            {textAt(pack, 'id')} {textAt(pack, 'version')}
          </bdi>{' '}
          · {t(keptWords[kept])}
        </p>
      </div>
      <TestsLink />
      <div class="head-tools">
        <Button look="quiet" disabled={!bench.canUndo} onPress={() => back('undo')}>
          {t('studioUndo')}
        </Button>
        <Button look="quiet" disabled={!bench.canRedo} onPress={() => back('redo')}>
          {t('studioRedo')}
        </Button>
        <button type="button" class="rl-button" aria-pressed={textShown} onClick={() => showText(!textShown)}>
          {t('studioText')}
        </button>
        <Export key={route.draft} />
      </div>
    </header>
  );
}

/** What the tests say, in a few words; leads to them. */
function TestsLink(): JSX.Element {
  const { tests, problems, go, bench } = useStudio();
  const broken = bench.work.broken !== undefined;
  const state = problems.length > 0 ? 'failing' : tests.running ? 'running' : 'passing';
  const words = (): string => {
    if (broken) return t('studioTestsBroken');
    if (problems.length > 0) return plural('studioProblems', problems.length);
    return tests.running ? t('studioTestsRunning') : plural('studioTestsPass', tests.report?.tried ?? 0);
  };
  return (
    <button
      type="button"
      class={`tests-link tests-${state}`}
      data-running={tests.running}
      onClick={() => go({ tab: 'tests' })}
    >
      <span class="dot" aria-hidden="true" />
      <span aria-live="polite">{words()}</span>
    </button>
  );
}
