import type { JSX } from 'preact';
import type { Level } from '../../engine/types';
import { plural, t, uiDirection, uiLanguage } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';

/** What the count tells: how many findings of which level at the most; without any, what is still to be said. */
export interface CountModel {
  readonly findings: number;
  /** More was found than is counted. */
  readonly areMore: boolean;
  readonly worst?: Level | undefined;
  /** Points of the playbook that the draft should make and does not. */
  readonly open: number;
}

interface CountProps extends CountModel {
  readonly isOpen: boolean;
}

/** A small button: the shape of the worst line with the number of findings, or a ring with what is open, or a tick. */
export function CountView({ findings, areMore, worst, open, isOpen }: CountProps): JSX.Element {
  const shown = new Intl.NumberFormat(uiLanguage()).format(findings > 0 ? findings : open);
  return (
    <button
      type="button"
      class="rl-surface rl-count"
      lang={uiLanguage()}
      dir={uiDirection()}
      aria-label={nameOf({ findings, areMore, open })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={`${nameOf({ findings, areMore, open })}\n${t('countMove')}`}
    >
      {findings > 0 && worst ? <LevelMark level={worst} /> : <Icon name={open > 0 ? 'open' : 'done'} />}
      {findings + open > 0 && <span aria-hidden="true">{areMore ? `${shown}+` : shown}</span>}
    </button>
  );
}

function nameOf({ findings, areMore, open }: CountModel): string {
  if (findings === 0 && open === 0) return t('countAllSaid');
  const parts = [
    findings > 0 && (areMore ? t('countMore', findings) : plural('findings', findings)),
    open > 0 && plural('countOpen', open),
  ];
  return new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(parts.filter((part) => part !== false));
}
