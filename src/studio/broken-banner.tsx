import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { said } from '../ui/said/said';
import { useStudio } from './context';

/** Over the form while the text is no JSON: what is wrong, where, and the two ways out. */
export function BrokenBanner({ showText }: { readonly showText: () => void }): JSX.Element {
  const { bench } = useStudio();
  const [first] = bench.work.broken?.problems ?? [];
  return (
    <div class="banner" role="alert">
      <p>
        <strong>{t('studioBrokenTitle')}</strong>{' '}
        {first && t('studioAtLine', first.line, first.column, said(first.message), said(first.remedy))}
      </p>
      <p>{t('studioBrokenBody')}</p>
      <div class="banner-tools">
        <Button onPress={showText}>{t('studioBrokenShow')}</Button>
        <Button onPress={() => mend(bench)}>{t('studioBrokenBack')}</Button>
      </div>
    </div>
  );
}

/** Back to the last text that could be read; the broken one stays within reach of redo. */
function mend(bench: { undo(): string | undefined; readonly work: { readonly broken?: unknown } }): void {
  while (bench.work.broken !== undefined && bench.undo() !== undefined);
}
