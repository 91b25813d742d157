import type { JSX } from 'preact';
import type { Finding } from '../../engine/types';
import { t, uiDirection, uiLanguage } from '../../platform/i18n';
import type { RuleExamples } from '../../platform/messages/beside';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';
import { Explanation } from './explanation';
import { Fixes } from './fixes';

/** What the agent can do on a card. */
export interface CardActions {
  /** Index into `finding.fixes`. */
  fix(index: number): void;
  /** Shows more of the card, or less again. */
  toggle(part: CardPart): void;
  /** Silences the finding, for here or for good. */
  silence(how: Silence): void;
  close(): void;
}

/** What of a card is unfolded. */
export type CardPart = 'explanation' | 'more';

/** Hear no more of this finding in this conversation; of these words anywhere; of this rule anywhere. */
export type Silence = 'here' | 'words' | 'rule';

/** One finding to explain. */
export interface CardModel {
  readonly finding: Finding;
  /** False where the box can only be read: wordings are shown, not applied. */
  readonly canFix: boolean;
  /** False where the pack keeps the rule on for everybody. */
  readonly canSwitchOff: boolean;
  /** Playbook and step that ask for it. */
  readonly source: string;
  /** BCP 47 language of the finding's words. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly open?: CardPart | undefined;
  /** Once they have come. */
  readonly examples?: RuleExamples | undefined;
}

/** A card and what can be done on it. */
export type CardProps = CardModel & { readonly actions: CardActions };

/** What is the matter, why, and what to write instead. Every word is a text node. */
export function CardView(props: CardProps): JSX.Element {
  const { finding, lang, direction, open, actions } = props;
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
          <Button look="quiet" name={t('cardClose')} onPress={() => actions.close()}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <p class="rl-card-why" id="rl-why">
        {finding.why}
      </p>
      {finding.fixes.length > 0 && <Fixes {...props} />}
      {open === 'explanation' && <Explanation {...props} />}
      <Foot {...props} />
    </div>
  );
}

function Foot({ source, open, canSwitchOff, actions }: CardProps): JSX.Element {
  return (
    <div class="rl-card-foot" lang={uiLanguage()} dir={uiDirection()}>
      <span class="rl-card-source">{source}</span>
      <div class="rl-card-choices">
        <Button look="quiet" expanded={open === 'explanation'} onPress={() => actions.toggle('explanation')}>
          {t('cardExplain')}
        </Button>
        <Button look="quiet" onPress={() => actions.silence('here')}>
          {t('cardIgnore')}
        </Button>
        {canSwitchOff && (
          <Button look="quiet" expanded={open === 'more'} onPress={() => actions.toggle('more')}>
            {t('cardMore')}
          </Button>
        )}
      </div>
      {open === 'more' && (
        <div class="rl-card-more">
          <Button look="quiet" onPress={() => actions.silence('words')}>
            {t('cardIgnoreWords')}
          </Button>
          <Button look="quiet" onPress={() => actions.silence('rule')}>
            {t('cardSwitchOff')}
          </Button>
        </div>
      )}
    </div>
  );
}
