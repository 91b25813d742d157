import type { LookAnswer, Origin, Outcome } from '../../packs/installed';
import { keep, kept } from '../../platform/store';
import { install } from './install';
import { type Came, lookAnswer, lookAt, type Ready } from './look';
import { policy } from './policy';

const KEY = 'look';

/** The pack that the agent was shown last; also stored, because the browser may stop us while the agent reads. */
let ready: Ready | undefined;

interface Stored {
  readonly ticket: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature?: Uint8Array | undefined;
  readonly origin: Origin;
  readonly older?: string | undefined;
}

/** Checks a pack and shows what it is, without installing it. */
export async function show(came: Came): Promise<LookAnswer> {
  const terms = await policy();
  if (terms.onlyThese) return { ok: false, trouble: { code: 'forbidden' } };
  const checked = await lookAt(came, terms);
  if (checked.ok) {
    ready = checked.ready;
    const { bytes, signature, origin, older } = came;
    await keep({ [KEY]: { ticket: ready.look.ticket, bytes, signature, origin, older } satisfies Stored });
  }
  return lookAnswer(checked);
}

/** Installs the pack that was shown last. */
export async function take(ticket: string): Promise<Outcome> {
  const stored = await kept<Stored>(KEY);
  if (stored?.ticket !== ticket) return { ok: false, trouble: { code: 'gone' } };
  if (ready?.look.ticket !== ticket) {
    const checked = await lookAt(stored, await policy());
    if (!checked.ok) return checked;
    ready = checked.ready;
  }
  const outcome = await install(ready);
  ready = undefined;
  await keep({ [KEY]: undefined });
  return outcome;
}
