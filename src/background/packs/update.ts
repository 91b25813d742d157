import type { Check, InstalledPack, Look, Origin, Trouble } from '../../packs/installed';
import type { PolicyPack } from '../../packs/policy';
import { readSignature, type SignatureFile, signersOf } from '../../packs/signature';
import { kept } from '../../platform/store';
import { sourceOf } from './compose';
import { install, note } from './install';
import { lookAt } from './look';
import { lotOf } from './lot';
import { policy } from './policy';
import { readShelf, sourceKey } from './shelf';
import { downloadPack, downloadSignature } from './subscribe';
import { isDue, nextTime } from './when';

/** A subscription: where it is, and what is installed of it. */
interface Subscription {
  readonly url: string;
  readonly origin: Origin;
  readonly pack?: InstalledPack | undefined;
  readonly asked?: PolicyPack | undefined;
}

/** What came of asking a server. */
interface Answered extends Pick<Check, 'trouble' | 'etag' | 'modified' | 'waiting'> {
  readonly look?: Look;
}

const running = new Map<string, Promise<Answered>>();

/** Asks the server of a subscription, and installs a new version. Asked twice at once, it asks once. */
export function update(subscription: Subscription): Promise<Answered> {
  const { url } = subscription;
  const already = running.get(url);
  if (already) return already;
  const asked = ask(subscription)
    .then((answer) => remember(subscription, answer))
    .finally(() => running.delete(url));
  running.set(url, asked);
  return asked;
}

/** Asks all servers that are due, or, told so by the agent, the one of a pack. */
export async function updateDue(now: number, only?: string): Promise<void> {
  const { packs } = await readShelf();
  const { packs: asked } = await policy();
  for (const pack of packs) {
    const { origin, check } = pack;
    if (origin.kind === 'file') continue;
    if (only === undefined ? !isDue(check, now) : only !== pack.id) continue;
    await update({ url: origin.url, origin, pack, asked: asked.find(({ url }) => url === origin.url) });
  }
}

async function ask({ url, origin, pack, asked }: Subscription): Promise<Answered> {
  const known = { etag: pack?.check?.etag, modified: pack?.check?.modified };
  const came = await downloadSignature(url, known);
  if (!came.ok) return { trouble: came.trouble };
  if (came.same) return { ...known, waiting: pack?.check?.waiting, trouble: pack?.check?.trouble };
  const read = readSignature(came.signature);
  if (!read.ok) return { trouble: { code: 'not-a-signature', problems: read.problems } };
  const signature = read.value;
  if (pack && (await isHeld(pack, signature))) return came.marks;
  const { lot } = await readShelf();
  if (pack && signature.share !== undefined && lotOf(lot, pack.id) >= signature.share)
    return { ...came.marks, waiting: { version: signature.version, sequence: signature.sequence } };
  const file = await downloadPack(url);
  if (!file.ok) return { trouble: file.trouble };
  const arrived = { bytes: file.bytes, signature: came.signature, origin, wanted: pack?.id, asked };
  const checked = await lookAt(arrived, await policy());
  if (!checked.ok) return { trouble: checked.trouble };
  const outcome = await install(checked.ready);
  // Without its marks the signature is fetched anew, and what went wrong shows again.
  return outcome.ok ? { ...came.marks, look: checked.ready.look } : { trouble: outcome.trouble };
}

/** Whether a signature is one of the latest version, which is held already, also where the agent went back; then only its day may be new. */
async function isHeld(pack: InstalledPack, signature: SignatureFile): Promise<boolean> {
  const { pins } = await readShelf();
  const latest = pins.find((pin) => pin.pack === pack.id)?.sha256;
  const held = [pack.now, pack.previous].find((one) => one?.sha256 === latest);
  const source = held && (await sourceOf({ now: held }));
  const bytes = held && (await kept<Uint8Array>(sourceKey(held.sha256)));
  if (!held || !source || !bytes || held.sequence !== signature.sequence) return false;
  const signers = await signersOf(bytes, source, signature);
  if (!signers.some(({ key }) => key === held.signer?.key)) return false;
  const { expires } = signature;
  await note(pack.id, (one) => ({
    ...one,
    now: one.now.sha256 === held.sha256 ? { ...one.now, expires } : one.now,
    previous: one.previous?.sha256 === held.sha256 ? { ...one.previous, expires } : one.previous,
  }));
  return true;
}

async function remember({ pack }: Subscription, answer: Answered): Promise<Answered> {
  const id = answer.look?.id ?? pack?.id;
  if (id === undefined) return answer;
  const now = Date.now();
  const hours = (await policy()).checkHours;
  const { trouble, etag, modified, waiting } = answer;
  await note(id, (one) => {
    const failures = isFailure(trouble) ? (one.check?.failures ?? 0) + 1 : 0;
    const confirmed = trouble ? one.check?.confirmed : now;
    const check: Check = {
      at: now,
      confirmed,
      next: nextTime(now, failures, hours),
      failures,
      trouble,
      etag,
      modified,
      waiting,
    };
    return { ...one, check };
  });
  return answer;
}

const isFailure = (trouble: Trouble | undefined): boolean => trouble !== undefined;
