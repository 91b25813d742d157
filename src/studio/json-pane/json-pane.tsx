import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useStudio } from '../context';
import { ProblemList } from '../fields/problem-list';
import { JsonView } from './json-view';

/** The pack as its file, beside the form: the same state, the same problems. */
export function JsonPane({ close }: { readonly close: () => void }): JSX.Element {
  const { bench, pack, inherited, problems } = useStudio();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<JsonView | undefined>(undefined);
  const id = useId();
  const names = useRef({ pack, inherited });
  names.current = { pack, inherited };
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const made = new JsonView(host.current, {
      labelledBy: `${id}-title`,
      describedBy: `${id}-problems`,
      text: bench.text(),
      names: () => names.current,
      onText: (text) => bench.type(text, { field: 'text', place: location.hash }),
    });
    view.current = made;
    return () => made.destroy();
  }, [bench, id]);
  // Before the next key: an effect after the paint would bring back what was there a key ago.
  useLayoutEffect(() => {
    view.current?.show(
      bench.text(),
      problems.map(({ problem }) => problem),
    );
  });
  return (
    <aside class="json-pane" aria-labelledby={`${id}-title`}>
      <div class="json-head">
        <h2 id={`${id}-title`}>{t('studioTextTitle')}</h2>
        <Button look="quiet" name={t('cardClose')} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      <div class="json-text" ref={host} />
      <div class="json-problems">
        <ProblemList id={`${id}-problems`} problems={problems} />
      </div>
    </aside>
  );
}
