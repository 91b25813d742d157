import type { JSX } from 'preact';
import { type MessageKey, numeral, plural, t } from '../platform/i18n';
import { Button } from '../ui/button';
import type { LeftOut } from './csv';

interface LeftOutLinesProps {
  readonly lines: readonly LeftOut[];
  readonly back: () => void;
  readonly goOn: () => void;
}

const reasons: Readonly<Record<LeftOut['why'], MessageKey>> = {
  'no-phrase': 'studioCsvNoPhrase',
  'no-words': 'studioCsvNoWords',
  'too-long': 'studioCsvTooLong',
};

/** More than anybody mends by hand. */
const MOST = 200;

/** The lines of a table that did not become phrases, each with its number and why; one goes on without them, or back. */
export function LeftOutLines({ lines, back, goOn }: LeftOutLinesProps): JSX.Element {
  return (
    <div class="form">
      <p role="status">{plural('studioCsvLeftOut', lines.length)}</p>
      <ul class="left-out">
        {lines.slice(0, MOST).map(({ line, text, why }) => (
          <li key={line}>
            {t('studioCsvLine', line)} <bdi class="quiet">{text}</bdi> {t(reasons[why])}
          </li>
        ))}
        {lines.length > MOST && <li>… {numeral(lines.length - MOST)}</li>}
      </ul>
      <div class="dialog-tools">
        <Button onPress={back}>{t('studioCsvBack')}</Button>
        <Button look="primary" onPress={goOn}>
          {t('studioCsvGoOn')}
        </Button>
      </div>
    </div>
  );
}
