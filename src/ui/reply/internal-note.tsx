import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wholeMoment } from '../../platform/dates';
import { t } from '../../platform/i18n';
import type { Snapshot } from '../../platform/snapshot';
import { Button } from '../button';
import { Icon } from '../icon';
import { noteOf } from '../note/note';
import { type NoteWords, wordsFor } from '../note/words';

interface InternalNoteProps {
  readonly snapshot: Snapshot;
  /** Whether the current step is about the note: then it is open. */
  readonly asked: boolean;
}

/** The note for colleagues, ready to copy. */
export function InternalNote({ snapshot, asked }: InternalNoteProps): JSX.Element {
  const [open, setOpen] = useState(asked);
  return (
    <section class="note">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="section-title">{t('popupNote')}</summary>
        {open && <Note snapshot={snapshot} />}
      </details>
    </section>
  );
}

function Note({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element | null {
  const spoken = useWords(snapshot.lang);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  if (!spoken) return null;
  const { due } = snapshot;
  const note = noteOf(snapshot, spoken.words, spoken.lang, due === undefined ? due : wholeMoment(due, spoken.lang));
  const copy = () =>
    void navigator.clipboard.writeText(note).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <p class="quiet">{t('popupNoteAbout')}</p>
      <p class="note-words" lang={spoken.lang} dir="auto">
        {note}
      </p>
      <div class="note-foot">
        <Button onPress={copy}>
          <Icon name="copy" />
          {t('popupNoteCopy')}
        </Button>
        <span class="quiet" role="status">
          {outcome === 'copied' && t('popupNoteCopied')}
          {outcome === 'refused' && t('popupNoteRefused')}
        </span>
      </div>
    </>
  );
}

function useWords(lang: string): { readonly lang: string; readonly words: NoteWords } | undefined {
  const [spoken, setSpoken] = useState<{ readonly lang: string; readonly words: NoteWords } | undefined>();
  useEffect(() => {
    let over = false;
    void wordsFor(lang).then((found) => over || setSpoken(found));
    return () => {
      over = true;
    };
  }, [lang]);
  return spoken;
}
