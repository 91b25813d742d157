import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { LevelMark } from '../ui/level-mark';

interface DemoProps {
  /** Language of the interface, which complaint and reply are in. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A complaint and a poor reply to it, in a real box that the real linter works in. Nothing is sent anywhere. */
export function Demo({ lang, direction }: DemoProps): JSX.Element {
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  // The box in use is the one that is checked.
  useEffect(() => box.current?.focus({ preventScroll: turn === 0 }), [turn]);
  return (
    <div class="demo">
      <figure class="demo-complaint">
        <figcaption>{t('welcomeCustomer')}</figcaption>
        <blockquote lang={lang} dir={direction}>
          {t('welcomeComplaint')}
        </blockquote>
      </figure>
      <div class="demo-reply">
        <label for="demo-reply">{t('welcomeReplyLabel')}</label>
        <textarea
          key={turn}
          ref={box}
          id="demo-reply"
          lang={lang}
          dir={direction}
          rows={6}
          spellcheck={false}
          defaultValue={t('welcomeReply')}
        />
      </div>
      <div class="demo-hints">
        <p>{t('welcomeHint')}</p>
        <ul>
          <li>
            <LevelMark level="must" /> {t('levelMust')}
          </li>
          <li>
            <LevelMark level="should" /> {t('levelShould')}
          </li>
          <li>
            <LevelMark level="hint" /> {t('levelHint')}
          </li>
        </ul>
        <Button look="quiet" onPress={() => setTurn(turn + 1)}>
          {t('welcomeAgain')}
        </Button>
      </div>
    </div>
  );
}
