import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Offered, Whole } from '../platform/change';
import { plural, t } from '../platform/i18n';
import { Button } from '../ui/button';
import { differences } from './differences';
import type { SettingsProblem } from './file-format';
import { flawWords } from './flaw-words';

/** Why a file cannot be read: every place, and what to do there. What is wrong with JSON is said in English behind it. */
export function Flaws({ problems }: { readonly problems: readonly SettingsProblem[] }): JSX.Element {
  return (
    <div class="flaws" role="alert">
      <p>{t('settingsImportBroken')}</p>
      <ul>
        {problems.slice(0, 10).map(({ line, column, message, remedy, flaw }) => (
          <li key={`${line}:${column}:${message}`}>
            <strong>{t('settingsImportPlace', line, column)}</strong> <span dir="auto">{flawWords(flaw)}</span>
            {flaw.code === 'json' && (
              <span lang="en" dir="ltr">
                {' '}
                {message} {remedy}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PreviewProps {
  readonly whole: Whole;
  readonly after: Whole;
  readonly choices: Offered;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What an import would change, before anything does. */
export function Preview({ whole, after, choices, onApply, onCancel }: PreviewProps): JSX.Element {
  const changes = differences(whole, after, choices);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="preview">
      <h2 ref={title} tabIndex={-1}>
        {changes.length === 0 ? t('settingsImportSame') : plural('settingsImportChanges', changes.length)}
      </h2>
      {changes.length > 0 && (
        <dl>
          {changes.map(({ name, before, after: next }) => (
            <div key={name}>
              <dt dir="auto">{name}</dt>
              <dd>
                <del dir="auto">{before || t('settingsNothing')}</del>
                <ins dir="auto">{next || t('settingsNothing')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="buttons">
        {changes.length > 0 && (
          <Button look="primary" onPress={onApply}>
            {t('settingsImportApply')}
          </Button>
        )}
        <Button onPress={onCancel}>{t(changes.length > 0 ? 'settingsCancel' : 'settingsClose')}</Button>
      </div>
    </div>
  );
}
