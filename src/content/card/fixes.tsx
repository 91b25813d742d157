import type { JSX } from 'preact';
import type { Finding } from '../../engine/types';
import { t, uiLanguage } from '../../platform/i18n';
import { Button } from '../../ui/button';
import type { CardActions, CardModel } from './view';

const MOST_FIXES = 3;

/** The wordings of a finding: to press, or where the box can only be read, to see. */
export function Fixes({ finding, canFix, actions }: CardModel & { readonly actions: CardActions }): JSX.Element {
  const fixes = finding.fixes.slice(0, MOST_FIXES);
  return (
    <section class="rl-card-fixes" aria-labelledby="rl-instead">
      <h3 id="rl-instead" lang={uiLanguage()}>
        {t(heading(finding, canFix))}
      </h3>
      {fixes.map((fix, index) =>
        canFix ? (
          <Button key={fix.text} class="rl-card-fix" onPress={() => actions.fix(index)}>
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

/** A wording for the whole sentence takes the words beside the mark too: nobody should be surprised by that. */
function heading(
  { span = [0, 0], fixes }: Finding,
  canFix: boolean,
): 'cardCouldWrite' | 'cardReplaceSentence' | 'cardReplaceWith' {
  if (!canFix) return 'cardCouldWrite';
  const wider = fixes.some((fix) => fix.span[0] < span[0] || fix.span[1] > span[1]);
  return wider ? 'cardReplaceSentence' : 'cardReplaceWith';
}
