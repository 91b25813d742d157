import { fromBase64url } from '../../packs/encoding';
import type { LookAnswer, Outcome } from '../../packs/installed';
import type { Pack } from '../../packs/pack';
import { onAlarm, ringEvery } from '../../platform/alarm';
import type { Handlers } from '../../platform/door';
import { onManagedChanged } from '../../platform/managed';
import type { PackAct } from '../../platform/messages/packs';
import { onHostsChanged } from '../../platform/permissions';
import { packAddress } from './address';
import { sourceOf, takingPart } from './compose';
import { goBack, moveUp, remove, seen, switchPack } from './install';
import { applyPolicy, askAgain, policyChanged } from './managed';
import { show, take } from './pending';
import { policy } from './policy';
import { releaseUnused } from './release';
import { readShelf } from './shelf';
import { downloadPack, downloadSignature } from './subscribe';
import { updateDue } from './update';
import { packsView } from './view';
import { RING_MINUTES } from './when';

const ALARM = 'packs';

/** The answers to the messages about packs. */
export const packAnswers: Handlers<
  'packs' | 'packsInUse' | 'lookAtPack' | 'lookAtAddress' | 'takePack' | 'changePack'
> = {
  packs: () => packsView(Date.now()),
  packsInUse,
  lookAtPack: async ({ file, signature, older }) => {
    const bytes = fromBase64url(file) ?? new Uint8Array();
    const signed = signature === undefined ? undefined : (fromBase64url(signature) ?? new Uint8Array());
    return show({ bytes, signature: signed, origin: { kind: 'file' }, older });
  },
  lookAtAddress: ({ url, older }) => lookAtAddress(url, older),
  takePack: ({ ticket }) => take(ticket),
  changePack: ({ id, act }) => acts[act](id),
};

async function packsInUse(): Promise<readonly Pack[]> {
  const taking = takingPart(await readShelf(), await policy());
  const sources = await Promise.all(taking.filter(({ trouble }) => !trouble).map(sourceOf));
  return sources.filter((pack) => pack !== undefined);
}

const done: Outcome = { ok: true };

const acts: Readonly<Record<PackAct, (id: string) => Promise<Outcome>>> = {
  remove: async (id) => {
    const outcome = await remove(id);
    await releaseUnused();
    return outcome;
  },
  on: (id) => switchPack(id, true),
  off: (id) => switchPack(id, false),
  up: moveUp,
  back: goBack,
  seen: (id) => seen(id).then(() => done),
  update: (id) => updateDue(Date.now(), id).then(() => done),
};

async function lookAtAddress(typed: string, older: string | undefined): Promise<LookAnswer> {
  const signed = await downloadSignature(typed);
  if (!signed.ok) return signed;
  const url = packAddress(typed);
  const file = await downloadPack(typed);
  if (!file.ok) return file;
  if (url === undefined || signed.same) return { ok: false, trouble: { code: 'bad-address' } };
  return show({ bytes: file.bytes, signature: signed.signature, origin: { kind: 'url', url }, older });
}

/** Keeps subscriptions and the company's packs up to date until the signal aborts. */
export function watchPacks(signal: AbortSignal): void {
  const look = () => void applyPolicy().then(() => updateDue(Date.now()));
  onAlarm(ALARM, look, signal);
  onHostsChanged(({ added }) => added.length > 0 && void askAgain(), signal);
  onManagedChanged(() => void policyChanged(), signal);
  void ringEvery(ALARM, RING_MINUTES);
  // At every start of the background: what was forbidden or taken back while it slept is put out of use.
  void applyPolicy();
}
