import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../button';

/** Forgets what the agent told of this conversation. It cannot be taken back, so it wants two presses. */
export function Forget({ onForget }: { readonly onForget: () => void }): JSX.Element {
  const [stage, setStage] = useState<'idle' | 'sure' | 'done'>('idle');
  const press = () => {
    if (stage === 'sure') onForget();
    setStage(stage === 'sure' ? 'done' : 'sure');
  };
  return (
    // Whoever goes elsewhere has thought better of it.
    <span class="forget" onFocusOut={() => setStage('idle')}>
      <Button look="quiet" onPress={press}>
        {t(stage === 'sure' ? 'popupForgetSure' : 'popupForget')}
      </Button>
      <span class="quiet" role="status">
        {stage === 'done' && t('popupForgotten')}
      </span>
    </span>
  );
}
