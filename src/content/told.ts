import type { LanguageData } from '../engine/page';
import { sendCounts } from '../platform/ask';
import { uiLanguage } from '../platform/i18n';
import type { Counts } from '../platform/messages';
import { publish } from '../platform/port';
import type { Session } from './session';
import { countsOf, snapshotOf } from './show-state';

/** What popup and toolbar button tell of a frame. */
export class Told {
  private last = '';

  /** `site` is the host name of the frame. */
  constructor(private readonly site: string) {}

  /** Tells the popup of a session; `due`: the promised moment, where it is known. */
  publish(session: Session, language: LanguageData | undefined, due: number | undefined): void {
    publish(snapshotOf(session, this.site, language, uiLanguage(), due));
  }

  /** Tells the button how many findings there are. */
  count(session: Session): void {
    this.send(countsOf(session));
  }

  /** No box is written in any more: nobody goes on telling of a draft that is gone. */
  gone(): void {
    publish(undefined);
    this.send({ must: 0, should: 0, hint: 0, gone: true });
  }

  private send(counts: Counts): void {
    if (JSON.stringify(counts) === this.last) return;
    this.last = JSON.stringify(counts);
    sendCounts(counts);
  }
}
