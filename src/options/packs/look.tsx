import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Look } from '../../packs/installed';
import { plural, t } from '../../platform/i18n';
import { inARow } from '../../platform/in-a-row';
import { Button } from '../../ui/button';
import { dayWords, languageNames, packName } from './labels';
import { Changes, Fingerprint, Problems } from './parts';

interface LookProps {
  readonly look: Look;
  readonly busy: boolean;
  readonly onInstall: () => void;
  readonly onCancel: () => void;
}

/** What a pack is, before it is installed: above all, whose. */
export function LookCard({ look, busy, onInstall, onCancel }: LookProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="preview pack-look">
      <h2 ref={title} tabIndex={-1} dir="auto">
        {t('packLookTitle', packName(look))}
      </h2>
      {look.looksLike !== undefined && <p class="flaw">{t('packLooksLike', look.looksLike)}</p>}
      {look.older && <p class="pack-notice">{t('packOlderAccepted')}</p>}
      <dl>
        <Row name={look.signer ? t('packSigned') : t('packUnsigned')}>
          {look.signer && <Fingerprint signer={look.signer} />}
          <span class="rl-about">{t(look.signer ? 'packFingerprintAbout' : 'packUnsignedAbout')}</span>
        </Row>
        <Row name={t('packVersion')}>
          {look.replaces === undefined ? look.version : t('packReplaces', look.version, look.replaces)}
        </Row>
        <Row name={t('packContents')}>
          {inARow([plural('packRules', look.rules), plural('packExamples', look.examples)])}
        </Row>
        <Row name={t('packLanguages')}>{languageNames(look.languages)}</Row>
        {look.extends.length > 0 && <Row name={t('packExtends')}>{inARow(look.extends)}</Row>}
        {look.expires !== undefined && <Row name={t('packExpires')}>{dayWords(look.expires)}</Row>}
        <Row name={t('packFrom')}>
          {look.origin.kind === 'file' ? t('packFromFile') : <bdi dir="ltr">{look.origin.url}</bdi>}
        </Row>
      </dl>
      {look.changes.length > 0 && <Changes changes={look.changes} />}
      {look.warnings.length > 0 && (
        <details class="known">
          <summary>{plural('packWarnings', look.warnings.length)}</summary>
          <Problems problems={look.warnings} />
        </details>
      )}
      <div class="buttons">
        <Button look="primary" disabled={busy} onPress={onInstall}>
          {t('packInstall')}
        </Button>
        <Button onPress={onCancel}>{t('packCancel')}</Button>
      </div>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
