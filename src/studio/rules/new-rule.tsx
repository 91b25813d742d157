import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { useStudio } from '../context';
import { Dialog } from '../dialog';
import { TextField } from '../fields/text-field';
import { textAt } from '../json';
import { type NewKind, newRule } from '../new-rule';

const kinds: Readonly<Record<NewKind, readonly [MessageKey, MessageKey]>> = {
  avoid: ['studioKindAvoid', 'studioNewAvoid'],
  require: ['studioKindRequire', 'studioNewRequire'],
  limit: ['studioKindLimit', 'studioNewLimit'],
  order: ['studioKindOrder', 'studioNewOrder'],
};

/** Asks what a new rule is about and makes it. */
export function NewRule({ close }: { readonly close: () => void }): JSX.Element {
  const { pack, inherited, languages, edit, go } = useStudio();
  const [kind, setKind] = useState<NewKind>('avoid');
  const [title, setTitle] = useState('');
  const make = (): void => {
    const source = textAt(pack, 'name', 'en') || textAt(pack, 'id');
    const made = newRule(pack, inherited, { kind, title: title.trim(), source, languages });
    edit(made.pack, `new:${made.id}`);
    close();
    go({ tab: 'rules', open: `rules:${made.id}` });
  };
  return (
    <Dialog title={t('studioNewRule')} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') make();
        }}
      >
        <fieldset class="field">
          <legend class="field-label">{t('studioNewKind')}</legend>
          {(Object.keys(kinds) as NewKind[]).map((one) => (
            <label key={one} class="choice choice-tall">
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>
                <strong>{t(kinds[one][0])}</strong> {t(kinds[one][1])}
              </span>
            </label>
          ))}
        </fieldset>
        <TextField label={t('studioNewTitle')} hint={t('studioNewTitleHint')} value={title} onInput={setTitle} />
        <div class="dialog-tools">
          <Button onPress={close}>{t('studioCancel')}</Button>
          <button type="submit" class="rl-button rl-button-primary" aria-disabled={title.trim() === ''}>
            {t('studioMake')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
