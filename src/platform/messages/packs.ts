import type { LookAnswer, Outcome, PacksView } from '../../packs/installed';
import type { Pack } from '../../packs/pack';
import { packedId } from '../ids';
import { object, oneOf, optional, ours, string } from '../parse';
import { define, nothing } from './define';

/** What the agent can do to an installed pack by one press. */
export type PackAct = 'remove' | 'on' | 'off' | 'up' | 'back' | 'seen' | 'update';

/** A pack of a megabyte, in base64url. */
const file = string(1_400_000);
const older = optional(packedId);

/** What the page of the packs asks. */
export const packMessages = {
  /** The installed packs, for the page that shows them. */
  packs: define({ who: 'extension', to: 'background', ask: nothing, answer: ours<PacksView>() }),
  /** The sources of the packs whose rules are in use, the most important first; none while there are only built-in ones. */
  packsInUse: define({ who: 'extension', to: 'background', ask: nothing, answer: ours<readonly Pack[]>() }),
  /**
   * Checks a pack (in base64url, with its signature) and says what it is. Takes seconds; ask patiently. `older`: what the
   * agent has typed, the id of the pack, to accept an older version than one that was seen.
   */
  lookAtPack: define({
    who: 'extension',
    to: 'background',
    ask: object<{
      readonly file: string;
      readonly signature?: string | undefined;
      readonly older?: string | undefined;
    }>({
      file,
      signature: optional(file),
      older,
    }),
    answer: ours<LookAnswer>(),
  }),
  /** The same with a pack on a server. */
  lookAtAddress: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly url: string; readonly older?: string | undefined }>({ url: string(2000), older }),
    answer: ours<LookAnswer>(),
  }),
  /** Installs the pack that was looked at last. */
  takePack: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly ticket: string }>({ ticket: string(100) }),
    answer: ours<Outcome>(),
  }),
  changePack: define({
    who: 'extension',
    to: 'background',
    ask: object<{ readonly id: string; readonly act: PackAct }>({
      id: packedId,
      act: oneOf<PackAct>('remove', 'on', 'off', 'up', 'back', 'seen', 'update'),
    }),
    answer: ours<Outcome>(),
  }),
} as const;
