import type { JSX } from 'preact';
import type { Finding } from '../../engine/types';
import { t, uiLanguage } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';

const MOST_FIXES = 3;

interface CardViewProps {
  readonly finding: Finding;
  readonly canFix: boolean;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onFix: (index: number) => void;
  readonly onIgnore: () => void;
  readonly onClose: () => void;
}

/** What is the matter, why, and what to write instead. Every word is a text node. */
export function CardView({ finding, lang, direction, onIgnore, onClose, ...fixing }: CardViewProps): JSX.Element {
  return (
    <div
      class="rl-surface rl-card"
      role="dialog"
      aria-labelledby="rl-what"
      aria-describedby="rl-why"
      lang={lang}
      dir={direction}
      tabIndex={-1}
      // A press must not take the focus, and with it the caret, out of the box that is being written in.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="rl-card-head">
        <LevelMark level={finding.level} />
        <h2 id="rl-what">{finding.message}</h2>
        <span lang={uiLanguage()}>
          <Button look="quiet" name={t('cardClose')} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <p class="rl-card-why" id="rl-why">
        {finding.why}
      </p>
      {finding.fixes.length > 0 && <Fixes finding={finding} {...fixing} />}
      <div class="rl-card-foot" lang={uiLanguage()}>
        <span class="rl-card-source">{finding.source}</span>
        <Button look="quiet" onPress={onIgnore}>
          {t('cardIgnore')}
        </Button>
      </div>
    </div>
  );
}

/** A wording for the whole sentence takes the words beside the mark too: nobody should be surprised by that. */
function heading(
  { span = [0, 0], fixes }: Finding,
  canFix: boolean,
): 'cardCouldWrite' | 'cardReplaceSentence' | 'cardReplaceWith' {
  if (!canFix) return 'cardCouldWrite';
  const wider = fixes.some((fix) => fix.span[0] < span[0] || fix.span[1] > span[1]);
  return wider ? 'cardReplaceSentence' : 'cardReplaceWith';
}

type FixesProps = Pick<CardViewProps, 'finding' | 'canFix' | 'onFix'>;

function Fixes({ finding, canFix, onFix }: FixesProps): JSX.Element {
  const fixes = finding.fixes.slice(0, MOST_FIXES);
  return (
    <section class="rl-card-fixes" aria-labelledby="rl-instead">
      <h3 id="rl-instead" lang={uiLanguage()}>
        {t(heading(finding, canFix))}
      </h3>
      {fixes.map((fix, index) =>
        canFix ? (
          <Button key={fix.text} class="rl-card-fix" onPress={() => onFix(index)}>
            {fix.text.trim() || t('cardTakeOut')}
          </Button>
        ) : (
          <p key={fix.text} class="rl-card-wording">
            {fix.text.trim() || t('cardTakeOut')}
          </p>
        ),
      )}
    </section>
  );
}
