import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface DialogProps {
  readonly title: string;
  /** Called by Escape, by the cross, and by whoever is done. */
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over everything; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, close, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button look="quiet" name={t('cardClose')} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
